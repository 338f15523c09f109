import { askedSet } from "./category-sets.js";
import type { FlowIndex } from "./flow-index.js";
import { num } from "./walk.js";

/**
 * What a canvas draws: the parties around some, or all, up to a limit, and the flows between those. It says what it
 * left out. Nearest parties first, then those with more flows, then by id.
 */
export interface NeighbourhoodQuestion {
  /** Null: the whole map. */
  readonly around: readonly string[] | null;
  readonly hops: number;
  /** Only flows that certainly or possibly carry one of these, or anything below. Null: all flows. */
  readonly categories: readonly string[] | null;
  /** Which parties may be drawn at all, by number; null: all. Those asked around are always drawn. */
  readonly shown: ((party: number) => boolean) | null;
  readonly limit: number;
}

export interface Neighbourhood {
  /** Ids in order. */
  readonly parties: readonly string[];
  readonly flows: readonly string[];
  readonly omittedParties: number;
  readonly omittedFlows: number;
  /** Parties and flows that fit the question, drawn or not. */
  readonly totalParties: number;
  readonly totalFlows: number;
}

export function neighbourhood(index: FlowIndex, question: NeighbourhoodQuestion): Neighbourhood {
  const fits = fittingFlows(index, question.categories);
  const distance = distances(index, question, fits);
  const candidates = [...index.parties.keys()].filter((party) => {
    if (num(distance, party) < 0) return false;
    return num(distance, party) === 0 && question.around !== null ? true : (question.shown?.(party) ?? true);
  });
  const degree = degrees(index, fits);
  const ranked = [...candidates].sort(
    (a, b) => num(distance, a) - num(distance, b) || num(degree, b) - num(degree, a) || a - b,
  );
  const drawn = new Set(ranked.slice(0, question.limit));
  const between = (among: ReadonlySet<number>) =>
    [...index.flows.keys()].filter(
      (flow) => fits[flow] === 1 && among.has(num(index.from, flow)) && among.has(num(index.to, flow)),
    );
  const flows = between(drawn);
  const totalFlows = drawn.size === candidates.length ? flows.length : between(new Set(candidates)).length;
  return {
    parties: [...drawn].sort((a, b) => a - b).map((party) => index.parties[party] ?? ""),
    flows: flows.map((flow) => index.flows[flow]?.id ?? ""),
    omittedParties: candidates.length - drawn.size,
    omittedFlows: totalFlows - flows.length,
    totalParties: candidates.length,
    totalFlows,
  };
}

function fittingFlows(index: FlowIndex, categories: readonly string[] | null): Uint8Array {
  const { words } = index.sets;
  const asked = askedSet(index.sets, categories);
  return Uint8Array.from(index.flows, (_, flow) => {
    if (categories === null) return 1;
    for (let word = 0; word < words; word++) {
      if ((num(index.possible, flow * words + word) & num(asked, word)) !== 0) return 1;
    }
    return 0;
  });
}

/** Hops from those asked around, in either direction; 0 for everyone where nobody is named; -1 for out of range. */
function distances(index: FlowIndex, { around, hops }: NeighbourhoodQuestion, fits: Uint8Array): Int32Array {
  const distance = new Int32Array(index.parties.length).fill(around === null ? 0 : -1);
  if (around === null) return distance;
  const queue = around.flatMap((id) => index.numberOfParty.get(id) ?? []);
  for (const party of queue) distance[party] = 0;
  for (const party of queue) {
    if (num(distance, party) >= hops) continue;
    for (const next of neighbours(index, party, fits)) {
      if (distance[next] !== -1) continue;
      distance[next] = num(distance, party) + 1;
      queue.push(next);
    }
  }
  return distance;
}

function* neighbours(index: FlowIndex, party: number, fits: Uint8Array): Generator<number> {
  for (let at = num(index.outStart, party), end = num(index.outStart, party + 1); at < end; at++) {
    const flow = num(index.outFlow, at);
    if (fits[flow] === 1) yield num(index.to, flow);
  }
  for (let at = num(index.inStart, party), end = num(index.inStart, party + 1); at < end; at++) {
    const flow = num(index.inFlow, at);
    if (fits[flow] === 1) yield num(index.from, flow);
  }
}

function degrees(index: FlowIndex, fits: Uint8Array): Int32Array {
  const degree = new Int32Array(index.parties.length);
  index.flows.forEach((_, flow) => {
    if (fits[flow] !== 1) return;
    for (const party of [num(index.from, flow), num(index.to, flow)]) degree[party] = num(degree, party) + 1;
  });
  return degree;
}
