import { askedSet } from "./category-sets.js";
import type { FlowIndex } from "./flow-index.js";
import { shortestPath } from "./shortest-path.js";
import { num, reachedFlows, walk } from "./walk.js";

/** The parties that some information of ours reaches, certainly or possibly, starting at every system. */
export interface ReachedParties {
  /** Ids in order. */
  readonly parties: readonly string[];
  /** A shortest way to one of them: flow ids in the order of travel; empty where it is not reached. */
  readonly pathTo: (party: string) => readonly string[];
}

export function reachedParties(index: FlowIndex): ReachedParties {
  const walked = walk({ index, carries: index.possible, starts: index.systems, asked: askedSet(index.sets, null) });
  const reached = new Uint8Array(index.parties.length);
  reachedFlows(walked).forEach((isReached, flow) => {
    if (isReached === 1) reached[num(index.to, flow)] = 1;
  });
  const pathTo = (party: string) => {
    const number = index.numberOfParty.get(party);
    if (number === undefined) return [];
    const inbound = index.inFlow.subarray(num(index.inStart, number), num(index.inStart, number + 1));
    return shortestPath(walked, inbound).map((flow) => index.flows[flow]?.id ?? "");
  };
  return { parties: index.parties.filter((_, party) => reached[party] === 1), pathTo };
}
