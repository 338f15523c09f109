/**
 * A keyed table that never changes: a large base and a small overlay on top. A change copies the overlay only,
 * so the next snapshot of a map of 100,000 flows costs what was touched and not what is there.
 * Null in the overlay means removed. Order of iteration is not promised; sort where order matters.
 */
export interface Table<T> {
  readonly base: ReadonlyMap<string, T>;
  readonly overlay: ReadonlyMap<string, T | null>;
  readonly size: number;
}

export function emptyTable<T>(): Table<T> {
  return { base: new Map(), overlay: new Map(), size: 0 };
}

export function tableOf<T>(rows: Iterable<readonly [string, T]>): Table<T> {
  const base = new Map(rows);
  return { base, overlay: new Map(), size: base.size };
}

export function get<T>(table: Table<T>, id: string): T | undefined {
  if (table.overlay.size === 0) return table.base.get(id);
  const over = table.overlay.get(id);
  if (over === null) return undefined;
  return over ?? table.base.get(id);
}

export function has(table: Table<unknown>, id: string): boolean {
  if (table.overlay.size === 0) return table.base.has(id);
  const over = table.overlay.get(id);
  return over === undefined ? table.base.has(id) : over !== null;
}

export function* entries<T>(table: Table<T>): Generator<readonly [string, T]> {
  for (const row of table.base) if (!table.overlay.has(row[0])) yield row;
  for (const [id, value] of table.overlay) if (value !== null) yield [id, value];
}

export function* values<T>(table: Table<T>): Generator<T> {
  for (const [, value] of entries(table)) yield value;
}

/** A table being changed. Nobody else sees it until `finish`. */
export interface TableDraft<T> {
  readonly base: ReadonlyMap<string, T>;
  readonly overlay: Map<string, T | null>;
  size: number;
}

export function edit<T>(table: Table<T>): TableDraft<T> {
  return { base: table.base, overlay: new Map(table.overlay), size: table.size };
}

export function put<T>(draft: TableDraft<T>, id: string, value: T): void {
  if (!has(draft, id)) draft.size++;
  draft.overlay.set(id, value);
}

export function remove(draft: TableDraft<unknown>, id: string): void {
  if (!has(draft, id)) return;
  draft.size--;
  if (draft.base.has(id)) draft.overlay.set(id, null);
  else draft.overlay.delete(id);
}

/** Folds the overlay into the base once it is no longer small beside it: copying stays amortised. */
export function finish<T>(draft: TableDraft<T>): Table<T> {
  const { base, overlay, size } = draft;
  if (overlay.size <= 64 || overlay.size * 64 < base.size) return { base, overlay, size };
  return tableOf(entries({ base, overlay, size }));
}
