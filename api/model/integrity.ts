import { quote } from "../common/errors.js";
import type { Entry, RecordType } from "./change.js";
import type { Contract } from "./contract.js";
import type { DataMap } from "./data-map.js";
import { linked } from "./links.js";
import { findLoop } from "./loops.js";
import { type Problems, report } from "./problems.js";
import { checkReferences } from "./references.js";
import { checkRemovals } from "./removals.js";
import { get, has } from "./table.js";

/**
 * Whether the map is whole after these entries: what the changed records refer to is there, nothing left refers to
 * what was removed, and neither categories nor amendments go round in a loop.
 */
export function* checkIntegrity(map: DataMap, entries: readonly Entry[], problems: Problems): Generator<void> {
  let count = 0;
  for (const entry of entries) {
    checkReferences(map, entry, problems);
    if (entry.type === "contract") checkAmendments(map, entry, problems);
    if (++count % STEP === 0) yield;
  }
  yield* checkRemovals(map, entries, problems);
  checkLoops(map, entries, problems);
}

const STEP = 500;

/** An amendment and a successor bind the same vendor for the same signer as the contract they change. */
function checkAmendments(map: DataMap, entry: Entry, problems: Problems): void {
  const contract = entry.after as Contract | null;
  if (contract !== null) checkRelated(map, contract, { problems });
  const before = (entry.before as Contract | null)?.counterparty;
  for (const id of new Set([...linked(map.bound, before ?? ""), ...linked(map.bound, contract?.counterparty ?? "")])) {
    const other = get(map.contracts, id);
    const points = other !== undefined && [...other.amends, ...other.supersedes].includes(entry.id);
    if (points && id !== entry.id) checkRelated(map, other, { problems, only: entry.id });
  }
}

function checkRelated(
  map: DataMap,
  contract: Contract,
  { problems, only }: { readonly problems: Problems; readonly only?: string },
): void {
  for (const field of ["amends", "supersedes"] as const) {
    for (const id of contract[field]) {
      if (only !== undefined && id !== only) continue;
      const message = relationProblem(contract, id, get(map.contracts, id));
      if (message !== null) report(problems, { record: contract.id, field, message });
    }
  }
}

function relationProblem(contract: Contract, id: string, other: Contract | undefined): string | null {
  if (other === undefined) return `There is no contract with the id ${quote(id)}.`;
  if (other.counterparty !== contract.counterparty) return `${quote(id)} binds another vendor.`;
  if (other.onBehalfOf !== contract.onBehalfOf) return `${quote(id)} was signed by another party.`;
  return null;
}

function checkLoops(map: DataMap, entries: readonly Entry[], problems: Problems): void {
  const loops = [
    ["parents", ofType(entries, "category"), (id: string) => get(map.categories, id)?.parents ?? []],
    ["amends", ofType(entries, "contract"), (id: string) => get(map.contracts, id)?.amends ?? []],
    ["supersedes", ofType(entries, "contract"), (id: string) => get(map.contracts, id)?.supersedes ?? []],
  ] as const;
  for (const [field, changed, above] of loops) {
    const loop = findLoop(
      changed.filter((entry) => has(map[TABLE[field]], entry.id)).map((e) => e.id),
      above,
    );
    const [first] = loop ?? [];
    if (loop === null || first === undefined) continue;
    report(problems, { record: first, field, message: `This goes round in a loop: ${loop.map(quote).join(" → ")}.` });
  }
}

const TABLE = { parents: "categories", amends: "contracts", supersedes: "contracts" } as const;

function ofType(entries: readonly Entry[], type: RecordType): readonly Entry[] {
  return entries.filter((entry) => entry.type === type);
}
