import { compareIds } from "../common/order.js";
import type { Day } from "../common/day.js";
import type { Contract, ContractScope, Finding, FindingStatus } from "../model/contract.js";
import type { DataMap } from "../model/data-map.js";
import { linked } from "../model/links.js";
import { get } from "../model/table.js";
import { isInForce } from "./in-force.js";

/**
 * Contracts in force that `amends` joins are one chain: for each clause and each part of the scope the latest document
 * that speaks decides. Unconnected agreements stay apart; their terms do not add up.
 */
export interface Chain {
  /** Who signed with the vendor: null for the business, or the vendor on whose behalf. */
  readonly signer: string | null;
  /** Oldest first. */
  readonly contracts: readonly Contract[];
  readonly statuses: ReadonlyMap<string, FindingStatus>;
  readonly scope: ContractScope;
}

/** Every chain in force that binds a vendor, whoever signed it. */
export function chainsBinding(map: DataMap, vendor: string, day: Day): readonly Chain[] {
  const inForce = linked(map.bound, vendor)
    .map((id) => get(map.contracts, id))
    .filter((contract) => contract !== undefined)
    .filter((contract) => isInForce(map, contract, day));
  return joined(inForce).map((contracts) => chainOf(map, contracts));
}

function chainOf(map: DataMap, contracts: readonly Contract[]): Chain {
  const ordered = inOrder(contracts);
  const findings = ordered.map((contract) => get(map.findings, contract.id) ?? []);
  return {
    signer: ordered[0]?.onBehalfOf ?? null,
    contracts: ordered,
    statuses: decided(findings),
    scope: {
      purposes: latestSpoken(ordered.map((contract) => contract.scope.purposes)),
      categories: latestSpoken(ordered.map((contract) => contract.scope.categories)),
    },
  };
}

function latestSpoken(parts: readonly (readonly string[] | null)[]): readonly string[] | null {
  return parts.findLast((part) => part !== null) ?? null;
}

/**
 * Speaking is `present` or `partial`. `missing` in an amendment is silence, and silence takes nothing back; where
 * nobody speaks, `not_applicable` stands before `missing`.
 */
function decided(findings: readonly (readonly Finding[])[]): ReadonlyMap<string, FindingStatus> {
  const statuses = new Map<string, FindingStatus>();
  for (const { clause, status } of findings.flat()) {
    const known = statuses.get(clause);
    const speaks = status === "present" || status === "partial";
    if (speaks || known === undefined || (known === "missing" && status === "not_applicable"))
      statuses.set(clause, status);
  }
  return statuses;
}

/** By first day in force (unknown first); on the same day an amendment after what it amends, then by id. */
function inOrder(contracts: readonly Contract[]): readonly Contract[] {
  const depths = new Map<string, number>();
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const depth = (contract: Contract): number => {
    const known = depths.get(contract.id);
    if (known !== undefined) return known;
    const bases = contract.amends.flatMap((id) => byId.get(id) ?? []);
    const found = bases.length === 0 ? 0 : 1 + Math.max(...bases.map(depth));
    depths.set(contract.id, found);
    return found;
  };
  const from = (contract: Contract) => contract.effectiveFrom ?? "";
  return [...contracts].sort((a, b) => compareIds(from(a), from(b)) || depth(a) - depth(b) || compareIds(a.id, b.id));
}

/** Groups of contracts connected by `amends`. */
function joined(contracts: readonly Contract[]): readonly (readonly Contract[])[] {
  const group = new Map(contracts.map((contract) => [contract.id, [contract]]));
  for (const contract of contracts) {
    for (const id of contract.amends) {
      const mine = group.get(contract.id);
      const other = group.get(id);
      if (mine === undefined || other === undefined || mine === other) continue;
      mine.push(...other);
      for (const moved of other) group.set(moved.id, mine);
    }
  }
  return [...new Set(group.values())];
}
