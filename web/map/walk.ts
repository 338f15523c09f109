/**
 * Walking the map with arrow keys, the same on the canvas and in the table: Right follows a flow out, Left goes back
 * along a flow in, Up and Down pass through siblings. Pure: where am I, which key, where am I then.
 */

export interface Walkable {
  readonly parties: readonly { readonly id: string }[];
  readonly flows: readonly {
    readonly id: string;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
}

/** `side` is the end of the flow from which its siblings are counted: the party one came from. */
export interface Place {
  readonly id: string;
  readonly side: "from" | "to";
}

export type WalkKey = "ArrowRight" | "ArrowLeft" | "ArrowUp" | "ArrowDown" | "Home" | "End";

export function isWalkKey(key: string): key is WalkKey {
  return ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);
}

export function walk(map: Walkable, place: Place | null, key: WalkKey): Place | null {
  const flow = place && map.flows.find(({ id }) => id === place.id);
  if (place && flow) return walkFromFlow(map, { place, flow }, key);
  const party = place && map.parties.find(({ id }) => id === place.id);
  if (!party) return first(map.parties, key === "End");
  if (key === "ArrowRight") return leave(map, party.id, "from") ?? place;
  if (key === "ArrowLeft") return leave(map, party.id, "to") ?? place;
  return step(map.parties, party.id, key, "from");
}

function walkFromFlow(
  map: Walkable,
  at: { place: Place; flow: Walkable["flows"][number] },
  key: WalkKey,
): Place | null {
  const { place, flow } = at;
  if (key === "ArrowRight") return { id: flow.to.id, side: "from" };
  if (key === "ArrowLeft") return { id: flow.from.id, side: "from" };
  return step(siblings(map, flow, place.side), flow.id, key, place.side);
}

export function siblings(map: Walkable, flow: Walkable["flows"][number], side: Place["side"]): Walkable["flows"] {
  return map.flows.filter((other) => other[side].id === flow[side].id);
}

function leave(map: Walkable, party: string, side: Place["side"]): Place | null {
  const flow = map.flows.find((one) => one[side].id === party);
  return flow ? { id: flow.id, side } : null;
}

function first(list: readonly { readonly id: string }[], last: boolean): Place | null {
  const item = last ? list.at(-1) : list[0];
  return item ? { id: item.id, side: "from" } : null;
}

function step(list: readonly { readonly id: string }[], id: string, key: WalkKey, side: Place["side"]): Place | null {
  const at = list.findIndex((item) => item.id === id);
  const to = key === "Home" ? 0 : key === "End" ? list.length - 1 : key === "ArrowDown" ? at + 1 : at - 1;
  const item = list[Math.max(0, Math.min(list.length - 1, to))];
  return item ? { id: item.id, side } : null;
}
