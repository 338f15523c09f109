import { addDays, type Day } from "../common/day.js";
import type { Contract } from "../model/contract.js";
import type { DataMap } from "../model/data-map.js";
import { linked } from "../model/links.js";
import { get } from "../model/table.js";

/**
 * In force: from `effectiveFrom` through `expiresOn`, not superseded (from the successor's first day, for good), and
 * what it amends in force too. An amendment never extends its base. What is still on its way neither counts nor takes
 * the place of another.
 */
export type ContractState = "in_force" | "not_yet" | "expired" | "superseded" | "base_not_in_force" | "not_signed";

export function contractState(map: DataMap, contract: Contract, day: Day): ContractState {
  if (!isSigned(contract)) return "not_signed";
  if (successorOn(map, contract, day) !== undefined) return "superseded";
  if (contract.effectiveFrom !== null && day < contract.effectiveFrom) return "not_yet";
  if (!contract.evergreen && contract.expiresOn !== null && contract.expiresOn < day) return "expired";
  for (const id of contract.amends) {
    const base = get(map.contracts, id);
    if (base !== undefined && contractState(map, base, day) !== "in_force") return "base_not_in_force";
  }
  return "in_force";
}

/** Signed, read and recorded as in force; its days decide whether it counts. */
export function isSigned({ progress }: Contract): boolean {
  return progress === "in_force";
}

export function isInForce(map: DataMap, contract: Contract, day: Day): boolean {
  return contractState(map, contract, day) === "in_force";
}

/** Every signed contract recorded as taking this one's place, whenever it does. */
export function successors(map: DataMap, contract: Contract): readonly Contract[] {
  return linked(map.bound, contract.counterparty)
    .map((id) => get(map.contracts, id))
    .filter((other) => other !== undefined)
    .filter((other) => isSigned(other) && other.supersedes.includes(contract.id));
}

/** The successor that has begun by this day; it ends its predecessor even where it has ended itself. */
export function successorOn(map: DataMap, contract: Contract, day: Day): Contract | undefined {
  return successors(map, contract).find((other) => other.effectiveFrom === null || other.effectiveFrom <= day);
}

/** The first day on which a contract that once was in force was so no more; null where that day is not recorded. */
export function endedOn(map: DataMap, contract: Contract, day: Day): Day | null {
  if (!isSigned(contract)) return null;
  const ends = successors(map, contract).flatMap((other) =>
    other.effectiveFrom === null ? [] : [other.effectiveFrom],
  );
  if (contract.expiresOn !== null && !contract.evergreen) ends.push(addDays(contract.expiresOn, 1));
  for (const id of contract.amends) {
    const base = get(map.contracts, id);
    const end = base === undefined ? null : endedOn(map, base, day);
    if (end !== null) ends.push(end);
  }
  return ends.filter((end) => end <= day).sort()[0] ?? null;
}
