import { carriedBy, carriesAny, type Certainty } from "../flows/carrying.js";
import { askedSet } from "../flows/category-sets.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { hopsThrough, shortestPath } from "../flows/shortest-path.js";
import { num, walk, type Walk } from "../flows/walk.js";
import type { World } from "./world.js";

/**
 * Who receives a category. With `from`: the vendors reached. Without: every vendor into which some flow carries it,
 * shown with, in this order, a certain path from one of our systems, a certain inbound flow, a possible path, a
 * possible inbound flow. Certain first, then fewer hops, then id.
 */
export interface Receipt {
  readonly vendor: string;
  readonly certainty: Certainty;
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
  // Numbers of parties stand in the order of their ids, so equally far ones come in order by themselves.
  const byHops = { CERTAIN: [] as (Receipt[] | undefined)[], POSSIBLE: [] as (Receipt[] | undefined)[] };
  for (let vendor = 0; vendor < index.parties.length; vendor++) {
    if (index.isVendor[vendor] !== 1) continue;
    const first = firstWay(ways, vendor);
    if (first !== null) (byHops[first.way.certainty][first.hops] ??= []).push(receiptOf(index, vendor, first));
  }
  return [...byHops.CERTAIN, ...byHops.POSSIBLE].flatMap((equallyFar) => equallyFar ?? []);
}

function receiptOf(index: FlowIndex, vendor: number, { way, hops }: Found): Receipt {
  const path = () => way.pathTo(vendor).map((flow) => index.flowIds[flow] ?? "");
  return { vendor: index.parties[vendor] ?? "", certainty: way.certainty, hops, path };
}

/** One of the ways to be shown: how far every vendor is by it, and the flows of the way to one of them. */
interface Way {
  readonly certainty: Certainty;
  /** Infinity where the vendor is not reached so. */
  readonly hopsTo: (vendor: number) => number;
  readonly pathTo: (vendor: number) => readonly number[];
}

interface Found {
  readonly way: Way;
  readonly hops: number;
}

/** In the order in which they are tried. */
function waysOf(index: FlowIndex, { category, from, maxHops }: ReceiptQuestion): readonly Way[] {
  const asked = askedSet(index.sets, [category]);
  const starts = new Set(from === null ? index.systems : from.flatMap((id) => index.numberOfParty.get(id) ?? []));
  return (["CERTAIN", "POSSIBLE"] as const).flatMap((certainty) => {
    const walked = walk({ index, carries: carriedBy(index, certainty), starts, asked, maxHops: maxHops ?? undefined });
    const along = walkedWay(certainty, walked, { starts, maxHops: maxHops ?? Infinity });
    return from === null ? [along, singleFlow(certainty, index, asked)] : [along];
  });
}

function firstWay(ways: readonly Way[], vendor: number): Found | null {
  for (const way of ways) {
    const hops = way.hopsTo(vendor);
    if (hops < Infinity) return { way, hops };
  }
  return null;
}

function walkedWay(
  certainty: Certainty,
  walked: Walk,
  { starts, maxHops }: { starts: ReadonlySet<number>; maxHops: number },
): Way {
  const { index } = walked;
  // A start holds everything from the beginning, yet is in the answer only when a flow reaches it.
  const hopsToStart = (vendor: number) => {
    let least = Infinity;
    for (const flow of inboundOf(index, vendor)) least = Math.min(least, hopsThrough(walked, flow));
    return least > maxHops ? Infinity : least;
  };
  const hopsTo = (vendor: number) => {
    if (starts.has(vendor)) return hopsToStart(vendor);
    const first = num(walked.first, vendor);
    return first === 0 ? Infinity : first - 1;
  };
  return { certainty, hopsTo, pathTo: (vendor) => shortestPath(walked, inboundOf(index, vendor)) };
}

/** An inbound flow alone counts, whoever sends it and wherever that has it from. */
function singleFlow(certainty: Certainty, index: FlowIndex, asked: Uint32Array): Way {
  const carriesAsked = carriesAny(index, certainty, asked);
  const flowInto = (vendor: number) => {
    for (let at = num(index.inStart, vendor), end = num(index.inStart, vendor + 1); at < end; at++) {
      const flow = num(index.inFlow, at);
      if (carriesAsked(flow)) return flow;
    }
    return null;
  };
  return {
    certainty,
    hopsTo: (vendor) => (flowInto(vendor) === null ? Infinity : 1),
    pathTo: (vendor) => [flowInto(vendor) ?? []].flat(),
  };
}

function inboundOf(index: FlowIndex, party: number): Int32Array {
  return index.inFlow.subarray(num(index.inStart, party), num(index.inStart, party + 1));
}
