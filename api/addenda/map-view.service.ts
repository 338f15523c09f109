import { knownCategories, knownParties, wholeNumber } from "../flows/asked.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { neighbourhood } from "../flows/neighbourhood.js";
import { seenFlow, seenParty } from "../flows/seen-flows.js";
import { num } from "../flows/walk.js";
import { flagsOf } from "./flags.js";
import type { WorldFlow, WorldParty } from "./seen-addenda.js";
import type { World } from "./world.js";

/** Most parties that one view draws. */
export const MAP_PARTIES = 2_000;

export interface MapViewInput {
  readonly around?: readonly string[] | null | undefined;
  readonly hops?: number | null;
  readonly categories?: readonly string[] | null | undefined;
  readonly flagged?: boolean | null | undefined;
  readonly limit?: number | null;
}

export interface MapView {
  readonly parties: readonly WorldParty[];
  readonly flows: readonly WorldFlow[];
  readonly isPartial: boolean;
  readonly omittedParties: number;
  readonly omittedFlows: number;
  readonly totalParties: number;
  readonly totalFlows: number;
  readonly revision: number;
}

export function mapView(world: World, { around, hops, categories, flagged, limit }: MapViewInput): MapView {
  const { map } = world;
  const index = world.index();
  const { parties, flows, ...rest } = neighbourhood(index, {
    around: knownParties(map, "around", around),
    hops: wholeNumber("hops", hops ?? 2, { from: 0, to: 100 }),
    categories: knownCategories(map, "categories", categories),
    shown: typeof flagged === "boolean" ? flaggedParties(world, index, flagged) : null,
    limit: wholeNumber("limit", limit ?? 500, { from: 1, to: MAP_PARTIES }),
  });
  return {
    ...rest,
    parties: parties.map((id) => seenParty(world, id)),
    flows: flows.map((id) => seenFlow(world, id)),
    isPartial: rest.omittedParties > 0 || rest.omittedFlows > 0,
    revision: map.revision,
  };
}

/** Vendors with a flag and whoever sends to them, so that the flows that raise it are seen; or those without any. */
function flaggedParties(world: World, index: FlowIndex, flagged: boolean): (party: number) => boolean {
  const shown = new Set<number>();
  index.parties.forEach((id, party) => {
    const raised = new Set(flagsOf(world, id).flatMap(({ flows }) => flows));
    if (raised.size === 0 && !flagged) shown.add(party);
    if (raised.size === 0 || !flagged) return;
    shown.add(party);
    for (let at = num(index.inStart, party), end = num(index.inStart, party + 1); at < end; at++) {
      const flow = num(index.inFlow, at);
      if (raised.has(index.flows[flow]?.id ?? "")) shown.add(num(index.from, flow));
    }
  });
  return (party) => shown.has(party);
}
