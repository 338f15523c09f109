import { num, type Walk } from "./walk.js";

/** Flow numbers from a start to the end, in the order in which the information travels. */
export type Path = readonly number[];

/**
 * The shortest way by which one category arrives through one of these last flows. Among equally short ones the
 * smaller id of the last flow wins, then of the flow before, and so on. Empty where none of the flows is reached.
 */
export function shortestPath(walk: Walk, lastFlows: Iterable<number>): Path {
  let flow = -1;
  let hops = Infinity;
  for (const last of lastFlows) {
    const through = hopsThrough(walk, last);
    if (through < hops || (through === hops && last < flow)) [flow, hops] = [last, through];
  }
  if (hops === Infinity) return [];
  const path = [flow];
  if (hops === 1) return path;
  // What can have come this far in so many hops; each flow before narrows it down.
  let coming = arrivedAt(walk, { flow, hops, among: null });
  for (; hops > 1; hops--) {
    flow = flowBefore(walk, { flow, hops, among: coming });
    coming = arrivedAt(walk, { flow, hops: hops - 1, among: coming });
    path.push(flow);
  }
  return path.reverse();
}

/** Hops of the shortest way through this flow; Infinity where it is not reached. */
export function hopsThrough({ index, held, carries, arrival }: Walk, flow: number): number {
  const { words, ids } = index.sets;
  const party = num(index.from, flow);
  let least = Infinity;
  for (let word = 0; word < words; word++) {
    const base = party * ids.length + word * 32;
    for (let rest = num(held, party * words + word) & num(carries, flow * words + word); rest !== 0; rest &= rest - 1) {
      const arrived = num(arrival, base + 31 - Math.clz32(rest & -rest));
      if (arrived < least) least = arrived;
    }
  }
  return least;
}

/** A flow of a path: it is taken as the `hops`-th, by one of the categories `among` (null: by any). */
interface Taken {
  readonly flow: number;
  readonly hops: number;
  readonly among: readonly number[] | null;
}

/** The categories that this flow carries and that its sender held after exactly one hop less. */
function arrivedAt({ index, carries, arrival }: Walk, { flow, hops, among }: Taken): readonly number[] {
  const { words, ids } = index.sets;
  const party = num(index.from, flow);
  const arrived: number[] = [];
  const consider = (category: number) => {
    const carried = (num(carries, flow * words + (category >>> 5)) & (1 << (category & 31))) !== 0;
    if (carried && arrival[party * ids.length + category] === hops) arrived.push(category);
  };
  if (among === null) for (let category = 0; category < ids.length; category++) consider(category);
  else for (const category of among) consider(category);
  return arrived;
}

/** The flow before: into this one's sender, one hop earlier, with one of the same categories; smallest id first. */
function flowBefore(walk: Walk, { flow, hops, among }: Taken): number {
  const { index, walksOn } = walk;
  const party = num(index.from, flow);
  for (let at = num(index.inStart, party), end = num(index.inStart, party + 1); at < end; at++) {
    const before = num(index.inFlow, at);
    if (walksOn !== undefined && walksOn[before] === 0) continue;
    if (arrivedAt(walk, { flow: before, hops: hops - 1, among }).length > 0) return before;
  }
  throw new Error("A category arrived without a flow that brought it");
}
