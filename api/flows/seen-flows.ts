import type { Flow } from "../model/flow.js";
import type { System, Vendor } from "../model/party.js";
import { named, type Seen, type Snapshot } from "../model/seen.js";
import { get } from "../model/table.js";

export type SeenSystem<S extends Snapshot = Snapshot> = Seen<System, "System", S>;
export type SeenVendor<S extends Snapshot = Snapshot> = Seen<Vendor, "Vendor", S>;
export type SeenParty<S extends Snapshot = Snapshot> = SeenSystem<S> | SeenVendor<S>;
export type SeenFlow<S extends Snapshot = Snapshot> = Seen<Flow, "Flow", S>;

export function seenSystem<S extends Snapshot>(at: S, id: string): SeenSystem<S> {
  return remembered(at, id, () => ({ ...named(get(at.map.systems, id), id), __typename: "System", at }));
}

export function seenVendor<S extends Snapshot>(at: S, id: string): SeenVendor<S> {
  return remembered(at, id, () => ({ ...named(get(at.map.vendors, id), id), __typename: "Vendor", at }));
}

export function seenParty<S extends Snapshot>(at: S, id: string): SeenParty<S> {
  return get(at.map.systems, id) === undefined ? seenVendor(at, id) : seenSystem(at, id);
}

export function seenFlow<S extends Snapshot>(at: S, id: string): SeenFlow<S> {
  return { ...named(get(at.map.flows, id), id), __typename: "Flow", at };
}

/** A party stands at the ends of many flows: on a large view one copy for all of them is most of the time saved. */
function remembered<V extends SeenParty>(at: Snapshot, id: string, make: () => V): V {
  const known = parties.get(at) ?? new Map<string, SeenParty>();
  parties.set(at, known);
  const found = (known.get(id) as V | undefined) ?? make();
  known.set(id, found);
  return found;
}

const parties = new WeakMap<Snapshot, Map<string, SeenParty>>();
