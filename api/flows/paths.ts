import { askedSet } from "./category-sets.js";
import type { FlowIndex } from "./flow-index.js";
import { num } from "./walk.js";

/**
 * The ways from one party to another, shortest first, no party twice in one of them. With a category, one category of
 * those asked about must possibly travel the whole way. Equal lengths are ordered by the flows' ids from the start.
 */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly category: string | null;
  readonly first: number;
}

export interface PathList {
  /** Flow ids in the order of travel. */
  readonly paths: readonly (readonly string[])[];
  /** There are, or may be, more than these. */
  readonly isPartial: boolean;
}

/** A way so far: the last flow, the way before it, and what can have come along. */
interface Way {
  readonly party: number;
  readonly flow: number;
  readonly before: Way | null;
  readonly length: number;
  readonly carried: Uint32Array;
}

/** Counting all simple paths takes for ever on a dense map; after this many steps the answer says it is partial. */
const STEPS = 200_000;

export function paths(index: FlowIndex, { from, to, category, first }: PathQuestion): PathList {
  const start = index.numberOfParty.get(from);
  const end = index.numberOfParty.get(to);
  if (start === undefined || end === undefined || start === end) return { paths: [], isPartial: false };
  const left = hopsLeft(index, end);
  const found: (readonly number[])[] = [];
  // By promised length: what was gone plus what is left at least. All ways of one length end under one promise.
  const waiting: Way[][] = [];
  const carried = askedSet(index.sets, category === null ? null : [category]);
  push(waiting, { party: start, flow: -1, before: null, length: 0, carried }, left);
  let steps = 0;
  for (let promised = 0; promised < waiting.length && found.length <= first && steps <= STEPS; promised++) {
    const ended: (readonly number[])[] = [];
    for (const way of waiting[promised] ?? []) {
      if (way.party === end) ended.push(flowsOf(way));
      else if (++steps > STEPS) break;
      else for (const next of extensions(index, way)) push(waiting, next, left);
    }
    found.push(...ended.sort(compareWays));
  }
  const ids = (way: readonly number[]) => way.map((flow) => index.flows[flow]?.id ?? "");
  return { paths: found.slice(0, first).map(ids), isPartial: found.length > first || steps > STEPS };
}

/** Numbers of flows stand in the order of their ids. */
function compareWays(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((flow, place) => flow !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function push(waiting: Way[][], way: Way, left: Int32Array): void {
  const rest = num(left, way.party);
  if (rest < 0) return;
  const promised = way.length + rest;
  while (waiting.length <= promised) waiting.push([]);
  waiting[promised]?.push(way);
}

function* extensions(index: FlowIndex, way: Way): Generator<Way> {
  for (let at = num(index.outStart, way.party), end = num(index.outStart, way.party + 1); at < end; at++) {
    const flow = num(index.outFlow, at);
    const party = num(index.to, flow);
    const carried = along(index, way.carried, flow);
    if (carried !== null && !meets(way, party)) {
      yield { party, flow, before: way, length: way.length + 1, carried };
    }
  }
}

function along({ sets, possible }: FlowIndex, carried: Uint32Array, flow: number): Uint32Array | null {
  const next = carried.map((bits, word) => bits & num(possible, flow * sets.words + word));
  return next.some((bits) => bits !== 0) ? next : null;
}

function meets(way: Way, party: number): boolean {
  for (let each: Way | null = way; each !== null; each = each.before) if (each.party === party) return true;
  return false;
}

function flowsOf(way: Way): readonly number[] {
  const flows: number[] = [];
  for (let each: Way | null = way; each !== null && each.flow >= 0; each = each.before) flows.push(each.flow);
  return flows.reverse();
}

/** By party: the fewest flows to the end, whatever they carry; -1 where there is no way. */
function hopsLeft(index: FlowIndex, end: number): Int32Array {
  const left = new Int32Array(index.parties.length).fill(-1);
  left[end] = 0;
  const queue = [end];
  for (const party of queue) {
    for (let at = num(index.inStart, party), stop = num(index.inStart, party + 1); at < stop; at++) {
      const before = num(index.from, num(index.inFlow, at));
      if (left[before] !== -1) continue;
      left[before] = num(left, party) + 1;
      queue.push(before);
    }
  }
  return left;
}
