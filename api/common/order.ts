/**
 * Ids are ordered by Unicode code point, everywhere. JavaScript's own order is by UTF-16 unit, which puts U+1F600
 * before U+FF5E; a plan must come out the same for everyone who computes it.
 */
export function compareIds(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above U+FFFF, so they come after every other unit. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

const SURROGATE = /[\ud800-\udfff]/;

/** A sorted copy. The engine's own order is several times faster and the same where no id needs surrogates. */
export function sortIds(ids: Iterable<string>): string[] {
  const sorted = [...ids].sort();
  return sorted.some((id) => SURROGATE.test(id)) ? sorted.sort(compareIds) : sorted;
}

/** As many as are sorted within a few milliseconds. */
const RUN = 4_096;

/** The same of a great many, pausing now and then: sorted runs are merged two by two. */
export function* sortIdsInSteps(ids: readonly string[]): Generator<void, readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let at = 0; at < ids.length; at += RUN) {
    runs.push(sortIds(ids.slice(at, at + RUN)));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** The next sorted list after some ids came and went, without sorting the rest again. */
export function* patchSortedInSteps(
  sorted: readonly string[],
  added: readonly string[],
  removed: ReadonlySet<string>,
): Generator<void, readonly string[]> {
  const kept = removed.size === 0 ? sorted : sorted.filter((id) => !removed.has(id));
  if (added.length === 0) return kept;
  return yield* mergeInSteps(kept, yield* sortIdsInSteps(added));
}

/** Of two sorted lists one. Where one of them is much the longer, its stretches are copied and not compared. */
function* mergeInSteps(left: readonly string[], right: readonly string[]): Generator<void, readonly string[]> {
  const [long, short] = left.length >= right.length ? [left, right] : [right, left];
  const merged: string[] = [];
  let at = 0;
  for (const [count, id] of short.entries()) {
    const end = firstAfter(long, id, at);
    for (; at < end; at++) merged.push(long[at] as string);
    merged.push(id);
    if (count % RUN === RUN - 1) yield;
  }
  for (; at < long.length; at++) merged.push(long[at] as string);
  return merged;
}

/** Looks close by first: in lists that interleave, the next place is near. */
function firstAfter(sorted: readonly string[], id: string, from: number): number {
  let low = from;
  let step = 1;
  while (low + step <= sorted.length && compareIds(sorted[low + step - 1] as string, id) < 0) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareIds(sorted[middle] as string, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
