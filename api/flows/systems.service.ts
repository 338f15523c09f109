import { notFound } from "../common/errors.js";
import { type Page, type PageRequest, pageOf } from "../common/page.js";
import { rankOf, sought } from "../common/search-text.js";
import { categoryById, type DataMap } from "../model/data-map.js";
import type { System, SystemKind } from "../model/party.js";
import type { Snapshot } from "../model/seen.js";
import { values } from "../model/table.js";
import { isWithin } from "./category-sets.js";
import { namesOfParty } from "./names.js";
import { type SeenSystem, seenSystem } from "./seen-flows.js";

export interface SystemFilter {
  readonly search?: string | null;
  readonly kinds?: readonly SystemKind[] | null;
  readonly owner?: string | null;
  readonly collects?: string | null;
}

/** The systems that meet a filter, by id. */
export function systems<S extends Snapshot>(at: S, filter: SystemFilter, page: PageRequest): Page<SeenSystem<S>> {
  const listing = {
    name: "systems",
    keyOf: (system: System) => [system.id],
    show: (system: System) => seenSystem(at, system.id),
  };
  return pageOf(found(at.map, filter), listing, page);
}

function* found(map: DataMap, { search, kinds, owner, collects }: SystemFilter): Generator<System> {
  const wanted = sought("filter.search", search ?? "");
  if (collects && categoryById(map, collects) === undefined) throw notFound("category", collects);
  for (const system of values(map.systems)) {
    if (wanted && rankOf(wanted, namesOfParty(system)) === null) continue;
    if (kinds && !kinds.includes(system.kind)) continue;
    if (owner && system.owner !== owner) continue;
    if (collects && !system.collects.some((id) => id === collects || isWithin(map, id, collects))) continue;
    yield system;
  }
}
