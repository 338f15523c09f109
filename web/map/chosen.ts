/** The selected element as the map knows it, in words that can be said aloud. */
import type { FlowOnMapFragment, PartyOnMapFragment } from "../generated/graphql.js";
import { carriedWords, type MapData } from "./elements.js";
import { siblings, type Place } from "./walk.js";
import { isolated } from "../ui/isolated.js";

export type Chosen =
  | { readonly kind: "party"; readonly party: PartyOnMapFragment }
  | { readonly kind: "flow"; readonly flow: FlowOnMapFragment }
  | null;

export function chosenOf(data: MapData | null, id: string | null): Chosen {
  const party = data?.parties.find((one) => one.id === id);
  if (party) return { kind: "party", party };
  const flow = data?.flows.find((one) => one.id === id);
  return flow ? { kind: "flow", flow } : null;
}

/** For a sentence, or beside another name. */
export function nameOf(data: MapData, id: string): string {
  return isolated(data.parties.find((party) => party.id === id)?.name ?? id);
}

export function spoken(data: MapData, place: Place, label: (disclosure: string) => string): string {
  const chosen = chosenOf(data, place.id);
  if (!chosen) return "";
  if (chosen.kind === "party") return spokenParty(data, chosen.party);
  const { flow } = chosen;
  const among = siblings(data, flow, place.side);
  const count = `${String(among.findIndex(({ id }) => id === flow.id) + 1)} of ${String(among.length)}`;
  const direction = place.side === "from" ? "outgoing" : "incoming";
  return `Flow from ${nameOf(data, flow.from.id)} to ${nameOf(data, flow.to.id)}. ${carriedWords(flow.carries)}. ${label(flow.standing.disclosure)}. ${count} ${direction}.`;
}

function spokenParty(data: MapData, party: PartyOnMapFragment): string {
  const out = data.flows.filter(({ from }) => from.id === party.id).length;
  const into = data.flows.filter(({ to }) => to.id === party.id).length;
  const flags = party.flags.length === 0 ? "" : ` Flags: ${party.flags.map(({ label }) => label).join(", ")}.`;
  return `${party.__typename} ${party.name}. ${String(out)} flows out, ${String(into)} in.${flags}`;
}
