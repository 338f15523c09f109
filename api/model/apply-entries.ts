import { stepwise } from "../common/steps.js";
import type { Entry, MapRecord } from "./change.js";
import type { Contract, Finding } from "./contract.js";
import { type DataMap, TABLES } from "./data-map.js";
import type { Flow } from "./flow.js";
import { editLinks, link, type LinksDraft, settleLinks, unlink } from "./links.js";
import { edit, finish, get, put, remove, type TableDraft } from "./table.js";

/**
 * The next snapshot: the old one with these entries applied, at this revision. Nothing is checked here; entries come
 * from `apply.ts`, which checks them, or from the change log, where they were checked once.
 */
export function applyEntries(map: DataMap, entries: Iterable<Entry>, revision: number): DataMap {
  return stepwise(applyEntriesInSteps(map, entries, revision));
}

const STEP = 500;

/** The same, pausing now and then, so that a caller with other work can take its turn. */
export function* applyEntriesInSteps(
  map: DataMap,
  entries: Iterable<Entry>,
  revision: number,
): Generator<void, DataMap> {
  const draft = draftOf(map);
  let count = 0;
  for (const entry of entries) {
    applyOne(draft, entry);
    if (++count % STEP === 0) yield;
  }
  return yield* snapshotOf(draft, map, revision);
}

type Draft = ReturnType<typeof draftOf>;

function draftOf(map: DataMap) {
  return {
    categories: edit(map.categories),
    purposes: edit(map.purposes),
    systems: edit(map.systems),
    vendors: edit(map.vendors),
    flows: edit(map.flows),
    contracts: edit(map.contracts),
    findings: edit(map.findings),
    inbound: editLinks(edit(map.inbound)),
    outbound: editLinks(edit(map.outbound)),
    bound: editLinks(edit(map.bound)),
  };
}

/** Folding one table of 100,000 takes tens of milliseconds: others may have their turn between two. */
function* snapshotOf(draft: Draft, map: DataMap, revision: number): Generator<void, DataMap> {
  const { inbound, outbound, bound } = draft;
  const linksOf = {
    inbound: yield* settleLinks(inbound),
    outbound: yield* settleLinks(outbound),
    bound: yield* settleLinks(bound),
  };
  const whole = { ...draft, ...linksOf };
  const finished: Partial<Record<keyof Draft, unknown>> = {};
  for (const name of Object.keys(whole) as (keyof Draft)[]) {
    finished[name] = finish(whole[name] as TableDraft<unknown>);
    yield;
  }
  return { law: map.law, revision, ...(finished as Omit<DataMap, "law" | "revision">) };
}

function applyOne(draft: Draft, { type, id, after }: Entry): void {
  if (type === "finding") return applyFinding(draft, id, after as Finding | null);
  if (type === "flow") relink(draft.inbound, id, [get(draft.flows, id)?.to, (after as Flow | null)?.to]);
  if (type === "flow") relink(draft.outbound, id, [get(draft.flows, id)?.from, (after as Flow | null)?.from]);
  if (type === "contract") {
    relink(draft.bound, id, [get(draft.contracts, id)?.counterparty, (after as Contract | null)?.counterparty]);
  }
  const table = draft[TABLES[type]] as TableDraft<MapRecord["record"]>;
  if (after === null) remove(table, id);
  else put(table, id, after);
}

function relink(
  links: LinksDraft,
  id: string,
  [before, after]: readonly [string | undefined, string | undefined],
): void {
  if (before === after) return;
  if (before !== undefined) unlink(links, before, id);
  if (after !== undefined) link(links, after, id);
}

function applyFinding(draft: Draft, id: string, after: Finding | null): void {
  const contract = id.slice(0, id.lastIndexOf("/"));
  const clause = id.slice(contract.length + 1);
  const others = (get(draft.findings, contract) ?? []).filter((finding) => finding.clause !== clause);
  const list = after === null ? others : [...others, after].sort((a, b) => (a.clause < b.clause ? -1 : 1));
  if (list.length === 0) remove(draft.findings, contract);
  else put(draft.findings, contract, list);
}
