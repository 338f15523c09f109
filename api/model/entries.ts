import { quote } from "../common/errors.js";
import type { Change, Entry, MapRecord, RecordType } from "./change.js";
import { type Finding, findingId } from "./contract.js";
import { type DataMap, findingById, recordById } from "./data-map.js";
import { linked } from "./links.js";
import { type Problems, report } from "./problems.js";
import { same } from "./same.js";
import { get, has } from "./table.js";

/**
 * What a set of changes does, record by record. A record is named once in a set; removing a contract removes its
 * findings; removing a party removes its flows only where the caller said so. Null is a pause, also where nothing changes.
 */
export function* entriesOf(map: DataMap, changes: readonly Change[], problems: Problems): Generator<Entry | null> {
  const named = yield* namedOnce(changes, problems);
  const done = new Set<string>();
  let count = 0;
  for (const change of changes) {
    if (++count % STEP === 0) yield null;
    for (const entry of entriesOfOne(map, change, problems)) {
      const own = entry.id === namedBy(change);
      // What follows from a change (a contract's findings, a party's flows) yields to a change that names the record.
      if (done.has(entry.id) || (!own && named.has(entry.id))) continue;
      done.add(entry.id);
      if (!same(entry.before, entry.after)) yield entry;
    }
  }
}

const STEP = 1_000;

/** The records that changes name themselves; the findings on a contract's line are named by that contract. */
function* namedOnce(changes: readonly Change[], problems: Problems): Generator<null, ReadonlySet<string>> {
  const named = new Set<string>();
  const onContracts = new Set<string>();
  const name = (id: string, into: Set<string>) => {
    if (named.has(id) || onContracts.has(id)) {
      report(problems, { record: id, field: "id", message: "The same record is named twice in one set of changes." });
    }
    into.add(id);
  };
  for (const [count, change] of changes.entries()) {
    if (count % STEP === STEP - 1) yield null;
    name(namedBy(change), named);
    if (change.op !== "put" || change.findings === undefined) continue;
    for (const finding of change.findings) name(findingId(finding), onContracts);
  }
  return named;
}

function namedBy(change: Change): string {
  return change.op === "remove" ? change.id : idOf(change.put);
}

function* entriesOfOne(map: DataMap, change: Change, problems: Problems): Generator<Entry, void> {
  if (change.op === "remove") {
    yield* removal(map, change, problems);
    return;
  }
  const { type, record } = change.put;
  const id = idOf(change.put);
  const known = recordById(map, id);
  if (isLaw(map, id)) {
    report(problems, { record: id, field: "id", message: "This id belongs to a row of the statute." });
  } else if (known !== undefined && known.type !== type) {
    report(problems, { record: id, field: "id", message: `This id is already that of a ${known.type}.` });
  } else {
    yield { type, id, before: known?.record ?? null, after: record };
    if (change.findings !== undefined) yield* replaceFindings(map, id, change.findings);
  }
}

function* replaceFindings(map: DataMap, contract: string, findings: readonly Finding[]): Generator<Entry> {
  for (const finding of findings) {
    const id = findingId(finding);
    yield { type: "finding", id, before: findingById(map, id) ?? null, after: finding };
  }
  const named = new Set(findings.map((finding) => finding.clause));
  for (const before of get(map.findings, contract) ?? []) {
    if (!named.has(before.clause)) yield { type: "finding", id: findingId(before), before, after: null };
  }
}

function* removal(map: DataMap, change: Change & { op: "remove" }, problems: Problems): Generator<Entry, void> {
  const { id } = change;
  const known = recordById(map, id);
  if (known === undefined) {
    const message = isLaw(map, id)
      ? "A row of the statute cannot be removed."
      : `There is no record with the id ${quote(id)}.`;
    report(problems, { record: id, field: "remove.id", message });
    return;
  }
  yield { type: known.type, id, before: known.record, after: null };
  if (known.type === "contract") {
    for (const before of get(map.findings, id) ?? []) yield gone("finding", findingId(before), before);
  }
  if (change.removeFlows) yield* removedFlows(map, id);
}

function* removedFlows(map: DataMap, party: string): Generator<Entry> {
  for (const id of new Set([...linked(map.inbound, party), ...linked(map.outbound, party)])) {
    const flow = get(map.flows, id);
    if (flow !== undefined) yield gone("flow", id, flow);
  }
}

function gone(type: RecordType, id: string, before: MapRecord["record"]): Entry {
  return { type, id, before, after: null };
}

export function idOf(put: MapRecord): string {
  return put.type === "finding" ? findingId(put.record) : put.record.id;
}

export function isLaw(map: DataMap, id: string): boolean {
  return map.law.categories.has(id) || map.law.purposes.has(id) || map.law.clauses.has(id);
}

/** True where the map, or the statute, holds a record with this id. */
export function isTaken(map: DataMap, id: string): boolean {
  return isLaw(map, id) || has(map.flows, id) || recordById(map, id) !== undefined;
}
