import { cursor, placeOf, refuseOtherShape } from "./cursor.js";
import { invalid } from "./errors.js";
import { compareIds } from "./order.js";

/** Most entries of one page. */
export const PAGE_LIMIT = 500;
/** Entries of a page where nobody says. */
export const PAGE_DEFAULT = 50;

export interface PageRequest {
  readonly first?: number | null;
  /** The cursor of the last entry seen; without one the list starts at its beginning. */
  readonly after?: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Where an entry stands in its list: compared part by part, so the last part is an id and no two are equal. */
export type Key = readonly (string | number)[];

export interface Listing<T, V> {
  /** Names the list and its order: a cursor of one list is refused by another. */
  readonly name: string;
  readonly keyOf: (item: T) => Key;
  readonly show: (item: T) => V;
}

/**
 * One page of a list. A cursor is the place of its entry and not a count, so entries that come and go elsewhere
 * neither repeat nor skip any. The page is chosen in one pass; a list of 100,000 is never sorted for 50 of them.
 */
export function pageOf<T, V>(items: Iterable<T>, listing: Listing<T, V>, request: PageRequest): Page<V> {
  const { first, after } = checkedPage(request, listing.name);
  const { chosen, total, before } = choose(items, listing.keyOf, { after, wanted: first + 1 });
  return cutPage(chosen, listing, { first, total, before });
}

/** The same of a list that is in the order of its keys already: the place is found by halving. */
export function pageInOrder<T, V>(items: readonly T[], listing: Listing<T, V>, request: PageRequest): Page<V> {
  const { first, after } = checkedPage(request, listing.name);
  if (after !== null && items[0] !== undefined) refuseOtherShape(after, listing.keyOf(items[0]));
  let [from, end] = [0, after === null ? 0 : items.length];
  while (from < end) {
    const middle = (from + end) >> 1;
    if (compareKeys(listing.keyOf(items[middle] as T), after ?? []) <= 0) from = middle + 1;
    else end = middle;
  }
  const chosen = items.slice(from, from + first + 1).map((item) => ({ key: listing.keyOf(item), item }));
  return cutPage(chosen, listing, { first, total: items.length, before: from });
}

/** How many entries are wanted after which place; null is the beginning of the list. */
export function checkedPage(
  { first: given, after }: PageRequest,
  name: string,
): { readonly first: number; readonly after: Key | null } {
  const first = given ?? PAGE_DEFAULT;
  if (!Number.isInteger(first) || first < 0 || first > PAGE_LIMIT) {
    throw invalid("first", `A page holds 0 to ${PAGE_LIMIT} entries.`);
  }
  return { first, after: typeof after === "string" ? placeOf(after, name) : null };
}

/** A page of entries already in order: up to one more than wanted, which tells whether others follow. */
export function cutPage<T, V>(
  found: readonly Placed<T>[],
  { name, show }: Pick<Listing<T, V>, "name" | "show">,
  { first, total, before }: { readonly first: number; readonly total: number; readonly before: number },
): Page<V> {
  const edges = found.slice(0, first).map(({ key, item }) => ({ cursor: cursor(name, key), node: show(item) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: before > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

export interface Placed<T> {
  readonly key: Key;
  readonly item: T;
}

/** The `wanted` smallest entries after a place, in order. What cannot be among them any more is dropped on the way. */
function choose<T>(
  items: Iterable<T>,
  keyOf: (item: T) => Key,
  { after, wanted }: { readonly after: Key | null; readonly wanted: number },
): { readonly chosen: readonly Placed<T>[]; readonly total: number; readonly before: number } {
  let kept: Placed<T>[] = [];
  let bound: Key | null = null;
  let total = 0;
  let before = 0;
  for (const item of items) {
    total++;
    const key = keyOf(item);
    if (total === 1 && after !== null) refuseOtherShape(after, key);
    if (after !== null && compareKeys(key, after) <= 0) before++;
    else if (bound === null || compareKeys(key, bound) < 0) kept.push({ key, item });
    if (kept.length >= wanted * 4) {
      kept = kept.sort((a, b) => compareKeys(a.key, b.key)).slice(0, wanted);
      bound = kept.at(-1)?.key ?? null;
    }
  }
  return { chosen: kept.sort((a, b) => compareKeys(a.key, b.key)).slice(0, wanted), total, before };
}

export function compareKeys(left: Key, right: Key): number {
  for (let index = 0; index < left.length; index++) {
    const a = left[index];
    const b = right[index];
    if (a === b) continue;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return compareIds(String(a), String(b));
  }
  return 0;
}
