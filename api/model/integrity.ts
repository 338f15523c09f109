import { quote } from "../common/errors.js";
import type { Entry, RecordType } from "./change.js";
import type { Contract } from "./contract.js";
import type { DataMap } from "./data-map.js";
import { linked } from "./links.js";
import { findLoop } from "./loops.js";
import { type Problems, report } from "./problems.js";
import { checkReferences } from "./references.js";
import { get, has, values } from "./table.js";

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
  checkRemovedParties(map, entries, problems);
  yield* checkRemovedLaw(map, entries, problems);
  yield;
  checkLoops(map, entries, problems);
}

const STEP = 500;

const TYPED = (entries: readonly Entry[], type: RecordType) => entries.filter((entry) => entry.type === type);

/** An amendment and a successor bind the same vendor for the same signer as the contract they change. */
function checkAmendments(map: DataMap, entry: Entry, problems: Problems): void {
  const contract = entry.after as Contract | null;
  if (contract !== null) checkRelated(map, contract, problems);
  const before = (entry.before as Contract | null)?.counterparty;
  for (const id of new Set([...linked(map.bound, before ?? ""), ...linked(map.bound, contract?.counterparty ?? "")])) {
    const other = get(map.contracts, id);
    const points = other !== undefined && [...other.amends, ...other.supersedes].includes(entry.id);
    if (points && id !== entry.id) checkRelated(map, other, problems, entry.id);
  }
}

function checkRelated(map: DataMap, contract: Contract, problems: Problems, only?: string): void {
  for (const field of ["amends", "supersedes"] as const) {
    for (const id of contract[field]) {
      if (only !== undefined && id !== only) continue;
      const message = relationProblem(contract, id, get(map.contracts, id));
      if (message !== null) report(problems, { record: contract.id, field, message });
    }
  }
}

function relationProblem(contract: Contract, id: string, other: Contract | undefined): string | null {
  if (id === contract.id) return "A contract neither amends nor supersedes itself.";
  if (other === undefined) return `There is no contract with the id ${quote(id)}.`;
  if (other.counterparty !== contract.counterparty) return `${quote(id)} binds another vendor.`;
  if (other.onBehalfOf !== contract.onBehalfOf) return `${quote(id)} was signed by another party.`;
  return null;
}

function checkRemovedParties(map: DataMap, entries: readonly Entry[], problems: Problems): void {
  for (const { id, type, after } of entries) {
    if ((type !== "system" && type !== "vendor") || after !== null) continue;
    const flows = new Set([...linked(map.inbound, id), ...linked(map.outbound, id)]).size;
    if (flows > 0) {
      const message = `${String(flows)} flows still touch this ${type}; remove them with it by removeFlows.`;
      report(problems, { record: id, field: "remove.removeFlows", message });
    }
    if (type !== "vendor") continue;
    for (const contract of values(map.contracts)) {
      if (contract.counterparty !== id && contract.onBehalfOf !== id) continue;
      const message = `The contract ${quote(contract.id)} still names this vendor.`;
      report(problems, { record: id, field: "remove.id", message });
    }
  }
}

/** The company's own categories and purposes, when removed, must be in no record any more. */
function* checkRemovedLaw(map: DataMap, entries: readonly Entry[], problems: Problems): Generator<void> {
  const gone = new Set(
    [...TYPED(entries, "category"), ...TYPED(entries, "purpose")].filter((e) => e.after === null).map((e) => e.id),
  );
  if (gone.size === 0) return;
  const tell = (record: string, field: string, ids: readonly string[]) => {
    for (const id of ids) {
      if (gone.has(id)) report(problems, { record, field, message: `It still names ${quote(id)}, which is removed.` });
    }
  };
  for (const category of values(map.categories)) tell(category.id, "parents", category.parents);
  for (const system of values(map.systems)) tell(system.id, "collects", system.collects);
  for (const contract of values(map.contracts)) {
    tell(contract.id, "scope", [...(contract.scope.categories ?? []), ...(contract.scope.purposes ?? [])]);
  }
  yield;
  for (const flow of values(map.flows)) tell(flow.id, "carries", [...flow.carries, ...flow.purposes]);
}

function checkLoops(map: DataMap, entries: readonly Entry[], problems: Problems): void {
  const loops = [
    ["parents", TYPED(entries, "category"), (id: string) => get(map.categories, id)?.parents ?? []],
    ["amends", TYPED(entries, "contract"), (id: string) => get(map.contracts, id)?.amends ?? []],
    ["supersedes", TYPED(entries, "contract"), (id: string) => get(map.contracts, id)?.supersedes ?? []],
  ] as const;
  for (const [field, changed, above] of loops) {
    const loop = findLoop(
      changed.filter((entry) => has(map[TABLE[field]], entry.id)).map((e) => e.id),
      above,
    );
    const [first] = loop ?? [];
    // A record that points at itself is told by its own check already.
    if (loop === null || first === undefined || (loop.length === 1 && field !== "parents")) continue;
    report(problems, { record: first, field, message: `This goes round in a loop: ${loop.map(quote).join(" → ")}.` });
  }
}

const TABLE = { parents: "categories", amends: "contracts", supersedes: "contracts" } as const;
