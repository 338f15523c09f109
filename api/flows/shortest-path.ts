import { bitsOf } from "./category-sets.js";
import { num, type Walk } from "./walk.js";

/** Flow numbers from a start to the end, in the order in which the information travels. */
export type Path = readonly number[];

/**
 * The shortest way by which one category arrives through one of these last flows. Among equally short ones the
 * smaller id of the last flow wins, then of the flow before, and so on. Empty where none of the flows is reached.
 */
export function shortestPath(walk: Walk, lastFlows: Iterable<number>): Path {
  let best: Step | null = null;
  for (const flow of lastFlows) {
    const step = stepThrough(walk, flow, null);
    if (step !== null && (best === null || step.hops < best.hops || (step.hops === best.hops && flow < best.flow))) {
      best = step;
    }
  }
  const path: number[] = [];
  while (best !== null) {
    path.push(best.flow);
    best = best.hops === 1 ? null : stepBefore(walk, best);
  }
  return path.reverse();
}

/** Hops of the shortest way through this flow; Infinity where it is not reached. */
export function hopsThrough(walk: Walk, flow: number): number {
  return stepThrough(walk, flow, null)?.hops ?? Infinity;
}

/** One flow of a path with the categories that can have come this far through it in so many hops. */
interface Step {
  readonly flow: number;
  readonly hops: number;
  readonly categories: readonly number[];
}

function stepThrough(
  { index, held, carries, arrival }: Walk,
  flow: number,
  only: readonly number[] | null,
): Step | null {
  const { words, ids } = index.sets;
  const party = num(index.from, flow);
  let hops = Infinity;
  let categories: number[] = [];
  const candidates = only ?? bothSets(held, party * words, { other: carries, at: flow * words, words });
  for (const category of candidates) {
    if (only !== null && !carriesBit(carries, flow * words, category)) continue;
    const arrived = num(arrival, party * ids.length + category);
    if (arrived === 0 || arrived > hops) continue;
    if (arrived < hops) categories = [];
    hops = arrived;
    categories.push(category);
  }
  return categories.length === 0 ? null : { flow, hops, categories };
}

/** The flow before: into this step's sender, one hop earlier, with one of the same categories; smallest id first. */
function stepBefore(walk: Walk, { flow, hops, categories }: Step): Step | null {
  const { index } = walk;
  const party = num(index.from, flow);
  for (let at = num(index.inStart, party), end = num(index.inStart, party + 1); at < end; at++) {
    const before = num(index.inFlow, at);
    if (walk.walksOn !== undefined && walk.walksOn[before] === 0) continue;
    const step = stepThrough(walk, before, categories);
    if (step !== null && step.hops === hops - 1) return step;
  }
  return null;
}

function* bothSets(set: Uint32Array, at: number, rest: { other: Uint32Array; at: number; words: number }) {
  const both = new Uint32Array(rest.words);
  for (let word = 0; word < rest.words; word++) both[word] = num(set, at + word) & num(rest.other, rest.at + word);
  yield* bitsOf(both, 0, rest.words);
}

function carriesBit(set: Uint32Array, at: number, bit: number): boolean {
  return (num(set, at + (bit >>> 5)) & (1 << (bit & 31))) !== 0;
}
