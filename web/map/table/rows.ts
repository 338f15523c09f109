import type { MapData } from "../elements.js";
import { chosenOf } from "../chosen.js";

export interface Row {
  readonly id: string;
  /** For a flow: at which of its ends the party stands under which it is listed. */
  readonly side: "from" | "to" | null;
  readonly inbound: number;
  readonly outbound: number;
}

/** Parties in the map's order; under the one that is selected, or whose flow is, its flows out and in. */
export function rowsOf(data: MapData, select: string | null): readonly Row[] {
  const counts = countFlows(data);
  const open = openParty(data, select);
  return data.parties.flatMap(({ id }) => {
    const { inbound, outbound } = counts.get(id) ?? { inbound: 0, outbound: 0 };
    const row: Row = { id, side: null, inbound, outbound };
    return id === open ? [row, ...flowRows(data, id)] : [row];
  });
}

function openParty(data: MapData, select: string | null): string | null {
  const chosen = chosenOf(data, select);
  if (!chosen) return null;
  return chosen.kind === "party" ? chosen.party.id : chosen.flow.from.id;
}

function flowRows(data: MapData, party: string): readonly Row[] {
  const row = (id: string, side: Row["side"]): Row => ({ id, side, inbound: 0, outbound: 0 });
  return [
    ...data.flows.filter(({ from }) => from.id === party).map(({ id }) => row(id, "from")),
    ...data.flows.filter(({ to }) => to.id === party).map(({ id }) => row(id, "to")),
  ];
}

function countFlows(data: MapData): ReadonlyMap<string, { inbound: number; outbound: number }> {
  const counts = new Map(data.parties.map(({ id }) => [id, { inbound: 0, outbound: 0 }]));
  for (const { from, to } of data.flows) {
    const source = counts.get(from.id);
    const target = counts.get(to.id);
    if (source) source.outbound += 1;
    if (target) target.inbound += 1;
  }
  return counts;
}
