import { type Page, type PageRequest, pageOf } from "../common/page.js";
import { compareIds } from "../common/order.js";
import { type SeenCategory, seenCategory } from "../law/seen-terms.js";
import { linked } from "../model/links.js";
import type { Snapshot } from "../model/seen.js";
import { get } from "../model/table.js";
import { type SeenFlow, seenFlow, type SeenParty } from "./seen-flows.js";

export type Direction = "inbound" | "outbound";

/** The flows into or out of a party, by id. */
export function flowsOf<S extends Snapshot>(
  party: SeenParty<S>,
  direction: Direction,
  page: PageRequest,
): Page<SeenFlow<S>> {
  const listing = {
    name: `flows/${direction}`,
    keyOf: (id: string) => [id],
    show: (id: string) => seenFlow(party.at, id),
  };
  return pageOf(linked(party.at.map[direction], party.id), listing, page);
}

/** The categories that flows into a vendor name, by id. A flow that names none adds none, though it may carry any. */
export function receivedCategories<S extends Snapshot>(vendor: SeenParty<S>): readonly SeenCategory<S>[] {
  const { map } = vendor.at;
  const named = new Set(linked(map.inbound, vendor.id).flatMap((id) => get(map.flows, id)?.carries ?? []));
  return [...named].sort(compareIds).map((id) => seenCategory(vendor.at, id));
}
