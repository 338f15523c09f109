import { get, put, remove, type Table, type TableDraft } from "./table.js";

/**
 * Which records point at a record: flow ids by party, contract ids by vendor. While a set of changes is applied the
 * lists touched are mutable copies, so that 5,000 flows into one hub are 5,000 pushes and not 5,000 copies.
 */
export interface LinksDraft {
  readonly table: TableDraft<readonly string[]>;
  readonly touched: Map<string, Set<string>>;
}

export function editLinks(table: TableDraft<readonly string[]>): LinksDraft {
  return { table, touched: new Map() };
}

export function link(draft: LinksDraft, to: string, id: string): void {
  listOf(draft, to).add(id);
}

export function unlink(draft: LinksDraft, to: string, id: string): void {
  listOf(draft, to).delete(id);
}

const STEP = 2_000;

/** Writes the lists touched back into the table; an empty list is no list. */
export function* settleLinks(draft: LinksDraft): Generator<void, TableDraft<readonly string[]>> {
  let count = 0;
  for (const [to, ids] of draft.touched) {
    if (ids.size === 0) remove(draft.table, to);
    else put(draft.table, to, [...ids]);
    if (++count % STEP === 0) yield;
  }
  return draft.table;
}

export function linked(table: Table<readonly string[]>, to: string): readonly string[] {
  return get(table, to) ?? [];
}

function listOf(draft: LinksDraft, to: string): Set<string> {
  const known = draft.touched.get(to);
  if (known !== undefined) return known;
  const list = new Set(get(draft.table, to));
  draft.touched.set(to, list);
  return list;
}
