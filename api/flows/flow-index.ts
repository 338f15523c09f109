import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { get } from "../model/table.js";
import { addBelow, type CategorySets, categorySets, setBit } from "./category-sets.js";

/**
 * The flows as typed arrays, for questions that walk the whole map. Parties and flows are numbered in order of their
 * ids, so comparing numbers is comparing ids. A silent flow carries nothing: deidentified under a good contract.
 */
export interface FlowIndex extends NumberedParties, FlowEnds, FlowSets {
  readonly sets: CategorySets;
  readonly flows: readonly Flow[];
  /** Their ids: names are looked up here without touching the flows themselves. */
  readonly flowIds: readonly string[];
}

export interface NumberedParties {
  readonly parties: readonly string[];
  readonly numberOfParty: ReadonlyMap<string, number>;
  readonly isVendor: Uint8Array;
  /** Party numbers of our own systems. */
  readonly systems: readonly number[];
}

export interface FlowEnds {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The flows out of party p are `outFlow[outStart[p] .. outStart[p + 1])`; into it likewise. */
  readonly outStart: Int32Array;
  readonly outFlow: Int32Array;
  readonly inStart: Int32Array;
  readonly inFlow: Int32Array;
}

export interface FlowSets {
  /** By flow number, `sets.words` words each. */
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  /** Numbers of the silent flows, in order. */
  readonly silent: readonly number[];
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
  const numbered = numberParties(map, parties);
  const flows = ids.map((id) => get(map.flows, id) as Flow);
  const numberOf = (id: string) => numbered.numberOfParty.get(id) ?? 0;
  const from = eachNumber(flows.length, (flow) => numberOf(flows[flow]?.from ?? ""));
  const to = eachNumber(flows.length, (flow) => numberOf(flows[flow]?.to ?? ""));
  const certain = new Uint32Array(flows.length * sets.words);
  const possible = new Uint32Array(flows.length * sets.words);
  const silent: number[] = [];
  flows.forEach((flow, number) => {
    if (flow.deidentified && isSilent(flow)) silent.push(number);
    else carry(sets, flow, { certain, possible, at: number * sets.words });
  });
  return { sets, ...numbered, flows, flowIds: ids, ...flowEnds(from, to, parties.length), certain, possible, silent };
}

export function numberParties(map: DataMap, parties: readonly string[]): NumberedParties {
  const numberOfParty = new Map<string, number>();
  const isVendor = new Uint8Array(parties.length);
  const systems: number[] = [];
  parties.forEach((id, number) => {
    numberOfParty.set(id, number);
    if (get(map.vendors, id) === undefined) systems.push(number);
    else isVendor[number] = 1;
  });
  return { parties, numberOfParty, isVendor, systems };
}

/** `Int32Array.from` goes through an iterator and takes many times longer. */
export function eachNumber(length: number, numberOf: (at: number) => number): Int32Array {
  const numbers = new Int32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = numberOf(at);
  return numbers;
}

export function flowEnds(from: Int32Array, to: Int32Array, parties: number): FlowEnds {
  const [outStart, outFlow] = adjacency(from, parties);
  const [inStart, inFlow] = adjacency(to, parties);
  return { from, to, outStart, outFlow, inStart, inFlow };
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

/** Where the words of one flow stand. */
interface Words {
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  readonly at: number;
}

export function carry(sets: CategorySets, flow: Flow, { certain, possible, at }: Words): void {
  for (const id of flow.carries) {
    const category = sets.numberOf.get(id);
    if (category !== undefined) setBit(certain, at, category);
    addBelow(sets, id, { into: possible, at });
  }
  if (flow.carries.length === 0)
    for (let word = 0; word < sets.words; word++) possible[at + word] = sets.all[word] ?? 0;
}
