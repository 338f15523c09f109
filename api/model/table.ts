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
  /** That of the original until the first change. */
  overlay: ReadonlyMap<string, T | null>;
  /** The overlay once it is this draft's own. */
  own: Map<string, T | null> | null;
  size: number;
  readonly original: Table<T>;
}

export function edit<T>(table: Table<T>): TableDraft<T> {
  return { base: table.base, overlay: table.overlay, own: null, size: table.size, original: table };
}

export function put<T>(draft: TableDraft<T>, id: string, value: T): void {
  const overlay = ownOverlay(draft);
  if (!has(draft, id)) draft.size++;
  overlay.set(id, value);
}

export function remove(draft: TableDraft<unknown>, id: string): void {
  if (!has(draft, id)) return;
  const overlay = ownOverlay(draft);
  draft.size--;
  if (draft.base.has(id)) overlay.set(id, null);
  else overlay.delete(id);
}

/**
 * Folds the overlay into the base once it is no longer small beside it: copying stays amortised. A table that nothing
 * was done to is the very same one, which lets others see that it did not change.
 */
export function finish<T>({ base, overlay, size, original }: TableDraft<T>): Table<T> {
  if (overlay === original.overlay) return original;
  if (overlay.size <= 64 || overlay.size * 64 < base.size) return { base, overlay, size };
  return tableOf(entries({ base, overlay, size }));
}

function ownOverlay<T>(draft: TableDraft<T>): Map<string, T | null> {
  draft.own ??= new Map(draft.overlay);
  draft.overlay = draft.own;
  return draft.own;
}
