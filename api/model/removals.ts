import { quote } from "../common/errors.js";
import type { Entry, RecordType } from "./change.js";
import type { DataMap } from "./data-map.js";
import { linked } from "./links.js";
import { type Problems, report } from "./problems.js";
import { values } from "./table.js";

/** Nothing left on the map may refer to what was removed: flows and contracts to parties, anything to a term. */
export function* checkRemovals(map: DataMap, entries: readonly Entry[], problems: Problems): Generator<void> {
  checkFlowsLeft(map, entries, problems);
  checkContractsLeft(map, removed(entries, "vendor"), problems);
  yield;
  yield* checkTermsLeft(map, new Set([...removed(entries, "category"), ...removed(entries, "purpose")]), problems);
  yield;
}

function removed(entries: readonly Entry[], type: RecordType): ReadonlySet<string> {
  return new Set(entries.filter((entry) => entry.type === type && entry.after === null).map(({ id }) => id));
}

function checkFlowsLeft(map: DataMap, entries: readonly Entry[], problems: Problems): void {
  for (const { id, type, after } of entries) {
    if ((type !== "system" && type !== "vendor") || after !== null) continue;
    const flows = new Set([...linked(map.inbound, id), ...linked(map.outbound, id)]).size;
    if (flows === 0) continue;
    const still = flows === 1 ? "1 flow still touches" : `${String(flows)} flows still touch`;
    const message = `${still} this ${type}; removeFlows removes what touches it too.`;
    report(problems, { record: id, field: "remove.removeFlows", message });
  }
}

function checkContractsLeft(map: DataMap, vendors: ReadonlySet<string>, problems: Problems): void {
  if (vendors.size === 0) return;
  for (const { id, counterparty, onBehalfOf } of values(map.contracts)) {
    for (const vendor of [counterparty, onBehalfOf]) {
      if (vendor === null || !vendors.has(vendor)) continue;
      const message = `The contract ${quote(id)} still names this vendor.`;
      report(problems, { record: vendor, field: "remove.id", message });
    }
  }
}

/** The company's own categories and purposes, when removed, must be in no record any more. */
function* checkTermsLeft(map: DataMap, gone: ReadonlySet<string>, problems: Problems): Generator<void> {
  if (gone.size === 0) return;
  const tell = (record: string, field: string, ids: readonly string[] | null) => {
    for (const id of ids ?? []) {
      if (gone.has(id)) report(problems, { record, field, message: `It still names ${quote(id)}, which is removed.` });
    }
  };
  for (const category of values(map.categories)) tell(category.id, "parents", category.parents);
  for (const system of values(map.systems)) tell(system.id, "collects", system.collects);
  for (const { id, scope } of values(map.contracts)) {
    tell(id, "scope.categories", scope.categories);
    tell(id, "scope.purposes", scope.purposes);
  }
  yield;
  for (const { id, carries, purposes } of values(map.flows)) {
    tell(id, "carries", carries);
    tell(id, "purposes", purposes);
  }
}
