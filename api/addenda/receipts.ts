import { askedSet } from "../flows/category-sets.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { hopsThrough, shortestPath } from "../flows/shortest-path.js";
import { isReached, num, walk, type Walk } from "../flows/walk.js";
import type { World } from "./world.js";

/**
 * Who receives a category. With `from`: the vendors reached. Without: every vendor into which some flow carries it,
 * shown with, in this order, a certain path from one of our systems, a certain inbound flow, a possible path, a
 * possible inbound flow. Certain first, then fewer hops, then id.
 */
export interface Receipt {
  readonly vendor: string;
  readonly certainty: "CERTAIN" | "POSSIBLE";
  readonly hops: number;
  /** Flow ids in the order of travel; found when asked for, since a page shows few of many. */
  readonly path: () => readonly string[];
}

export interface ReceiptQuestion {
  readonly category: string;
  /** Party ids; null asks of the whole map. */
  readonly from: readonly string[] | null;
  /** Only with `from`. */
  readonly maxHops: number | null;
}

export function vendorsReceiving(world: World, question: ReceiptQuestion): readonly Receipt[] {
  const index = world.index();
  const ways = waysOf(index, question);
  const found: Found[] = [];
  for (let vendor = 0; vendor < index.parties.length; vendor++) {
    if (index.isVendor[vendor] !== 1) continue;
    const first = firstWay(index, ways, vendor);
    if (first !== null) found.push({ vendor, ...first });
  }
  // Numbers of parties stand in the order of their ids.
  found.sort((a, b) => rank(a) - rank(b) || a.hops - b.hops || a.vendor - b.vendor);
  return found.map(({ vendor, way, hops }) => ({
    vendor: index.parties[vendor] ?? "",
    certainty: way.certainty,
    hops,
    path: () => pathOf(index, way, vendor),
  }));
}

/** One of the ways to be shown, in the order in which they are tried. */
interface Way {
  readonly certainty: "CERTAIN" | "POSSIBLE";
  readonly walk: Walk;
  readonly maxHops: number;
  readonly starts: ReadonlySet<number>;
}

interface Found {
  readonly vendor: number;
  readonly way: Way;
  readonly hops: number;
}

function waysOf(index: FlowIndex, { category, from, maxHops }: ReceiptQuestion): readonly Way[] {
  const asked = askedSet(index.sets, [category]);
  const everyone = () => [...index.parties.keys()];
  const systems = () => everyone().filter((party) => index.isVendor[party] === 0);
  const named = (from ?? []).flatMap((id) => index.numberOfParty.get(id) ?? []);
  const way = (certainty: Way["certainty"], parties: Iterable<number>, hops: number): Way => {
    const starts = new Set(parties);
    const carries = certainty === "CERTAIN" ? index.certain : index.possible;
    return { certainty, starts, maxHops: hops, walk: walk({ index, carries, starts, asked, maxHops: hops }) };
  };
  if (from !== null) return (["CERTAIN", "POSSIBLE"] as const).map((each) => way(each, named, maxHops ?? Infinity));
  // An inbound flow counts whoever sends it: as if every party held the category, one hop away.
  return (["CERTAIN", "POSSIBLE"] as const).flatMap((each) => [
    way(each, systems(), Infinity),
    way(each, everyone(), 0),
  ]);
}

function firstWay(index: FlowIndex, ways: readonly Way[], vendor: number): Omit<Found, "vendor"> | null {
  for (const way of ways) {
    const hops = hopsTo(index, way, vendor);
    if (hops < Infinity && hops <= Math.max(1, way.maxHops)) return { way, hops };
  }
  return null;
}

/** A start holds everything from the beginning, yet is in the answer only when a flow reaches it. */
function hopsTo(index: FlowIndex, way: Way, vendor: number): number {
  if (!way.starts.has(vendor)) {
    const first = num(way.walk.first, vendor);
    return first === 0 ? Infinity : first - 1;
  }
  let least = Infinity;
  for (const flow of inboundOf(index, vendor)) {
    if (isReached(way.walk, flow)) least = Math.min(least, hopsThrough(way.walk, flow));
  }
  return least;
}

function pathOf(index: FlowIndex, way: Way, vendor: number): readonly string[] {
  return shortestPath(way.walk, inboundOf(index, vendor)).map((flow) => index.flows[flow]?.id ?? "");
}

function inboundOf(index: FlowIndex, party: number): Int32Array {
  return index.inFlow.subarray(num(index.inStart, party), num(index.inStart, party + 1));
}

function rank({ way }: Found): number {
  return way.certainty === "CERTAIN" ? 0 : 1;
}
