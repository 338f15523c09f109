import type { PiCategory } from "../model/category.js";
import { categoryById, type DataMap } from "../model/data-map.js";
import { values } from "../model/table.js";

/**
 * Every category as a bit. A flow certainly carries the categories it names; it possibly carries everything below
 * them, and everything there is where it names none.
 */
export interface CategorySets {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** 32-bit words a set takes. */
  readonly words: number;
  /** By category number: itself and all below it, `words` words each. */
  readonly below: Uint32Array;
  readonly all: Uint32Array;
}

export function categorySets(map: DataMap): CategorySets {
  const categories = new Map<string, PiCategory>(map.law.categories);
  for (const category of values(map.categories)) categories.set(category.id, category);
  const ids = [...categories.keys()];
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const words = Math.max(1, Math.ceil(ids.length / 32));
  const below = new Uint32Array(ids.length * words);
  const all = new Uint32Array(words);
  for (const [id, number] of numberOf) {
    setBit(all, 0, number);
    for (const above of selfAndAbove(id, (each) => categories.get(each)?.parents ?? [])) {
      setBit(below, (numberOf.get(above) ?? 0) * words, number);
    }
  }
  return { ids, numberOf, words, below, all };
}

/** A category and everything above it, over several parents. */
export function selfAndAbove(id: string, parentsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([id]);
  for (const each of found) for (const parent of parentsOf(each)) found.add(parent);
  return found;
}

/** Whether a category stands strictly below another. */
export function isWithin(map: DataMap, id: string, above: string): boolean {
  return id !== above && selfAndAbove(id, (each) => categoryById(map, each)?.parents ?? []).has(above);
}

/** The set a question about these categories asks for: each of them and all below it. */
export function askedSet(sets: CategorySets, ids: readonly string[] | null): Uint32Array {
  if (ids === null) return sets.all.slice();
  const asked = new Uint32Array(sets.words);
  for (const id of ids) addBelow(sets, id, { into: asked, at: 0 });
  return asked;
}

/** Adds a category and all below it to the set that starts at word `at`. */
export function addBelow(sets: CategorySets, id: string, { into, at }: { into: Uint32Array; at: number }): void {
  const number = sets.numberOf.get(id);
  if (number === undefined) return;
  for (let word = 0; word < sets.words; word++) {
    into[at + word] = (into[at + word] ?? 0) | (sets.below[number * sets.words + word] ?? 0);
  }
}

export function setBit(set: Uint32Array, at: number, number: number): void {
  const word = at + (number >>> 5);
  set[word] = (set[word] ?? 0) | (1 << (number & 31));
}
