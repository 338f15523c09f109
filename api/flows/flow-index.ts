import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { get } from "../model/table.js";
import { addBelow, type CategorySets, categorySets, setBit } from "./category-sets.js";

/**
 * The flows as typed arrays, for questions that walk the whole map. Parties and flows are numbered in order of their
 * ids, so comparing numbers is comparing ids. A silent flow carries nothing: deidentified under a good contract.
 */
export interface FlowIndex {
  readonly sets: CategorySets;
  readonly parties: readonly string[];
  readonly numberOfParty: ReadonlyMap<string, number>;
  readonly isVendor: Uint8Array;
  readonly flows: readonly Flow[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The flows out of party p are `outFlow[outStart[p] .. outStart[p + 1])`; into it likewise. */
  readonly outStart: Int32Array;
  readonly outFlow: Int32Array;
  readonly inStart: Int32Array;
  readonly inFlow: Int32Array;
  /** By flow number, `sets.words` words each. */
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
}

export interface IndexInput {
  readonly map: DataMap;
  /** Sorted ids (common/order.ts). */
  readonly parties: readonly string[];
  readonly flows: readonly string[];
  readonly isSilent: (flow: Flow) => boolean;
}

export function flowIndex({ map, parties, flows: ids, isSilent }: IndexInput): FlowIndex {
  const sets = categorySets(map);
  const numberOfParty = new Map<string, number>();
  const isVendor = new Uint8Array(parties.length);
  parties.forEach((id, number) => {
    numberOfParty.set(id, number);
    isVendor[number] = get(map.vendors, id) === undefined ? 0 : 1;
  });
  const flows = ids.map((id) => get(map.flows, id) as Flow);
  const from = Int32Array.from(flows, (flow) => numberOfParty.get(flow.from) ?? 0);
  const to = Int32Array.from(flows, (flow) => numberOfParty.get(flow.to) ?? 0);
  const [outStart, outFlow] = adjacency(from, parties.length);
  const [inStart, inFlow] = adjacency(to, parties.length);
  const carrying = carried(sets, flows, isSilent);
  return { sets, parties, numberOfParty, isVendor, flows, from, to, outStart, outFlow, inStart, inFlow, ...carrying };
}

/** Flow numbers grouped by the party at one end, by counting sort: each group stays in order of id. */
function adjacency(end: Int32Array, parties: number): readonly [Int32Array, Int32Array] {
  const start = new Int32Array(parties + 1);
  for (const party of end) start[party + 1] = (start[party + 1] ?? 0) + 1;
  for (let party = 0; party < parties; party++) start[party + 1] = (start[party + 1] ?? 0) + (start[party] ?? 0);
  const next = start.slice();
  const grouped = new Int32Array(end.length);
  end.forEach((party, flow) => {
    const at = next[party] ?? 0;
    grouped[at] = flow;
    next[party] = at + 1;
  });
  return [start, grouped];
}

function carried(sets: CategorySets, flows: readonly Flow[], isSilent: (flow: Flow) => boolean) {
  const certain = new Uint32Array(flows.length * sets.words);
  const possible = new Uint32Array(flows.length * sets.words);
  flows.forEach((flow, number) => {
    if (flow.deidentified && isSilent(flow)) return;
    const at = number * sets.words;
    for (const id of flow.carries) {
      const category = sets.numberOf.get(id);
      if (category !== undefined) setBit(certain, at, category);
      addBelow(sets, id, { into: possible, at });
    }
    if (flow.carries.length === 0) possible.set(sets.all, at);
  });
  return { certain, possible };
}
