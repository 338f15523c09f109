import type { Key, Page, PageRequest } from "../common/page.js";
import { pageOf } from "../common/page.js";
import { fold, rankOf, sought } from "../common/search-text.js";
import { knownCategory } from "../flows/asked.js";
import { mayCarry } from "../flows/carrying.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { namesOfParty } from "../flows/names.js";
import { seenVendor } from "../flows/seen-flows.js";
import { num } from "../flows/walk.js";
import type { Role, Vendor } from "../model/party.js";
import { values } from "../model/table.js";
import { allExposures, exposure } from "./exposure.service.js";
import type { FlagKind } from "./flag-kinds.js";
import { flagsOf } from "./flags.js";
import type { WorldVendor } from "./seen-addenda.js";
import type { World } from "./world.js";

export interface VendorFilter {
  readonly search?: string | null;
  readonly flags?: readonly FlagKind[] | null;
  readonly flagged?: boolean | null;
  readonly receives?: string | null;
  readonly declaredRole?: readonly Role[] | null;
}

export type VendorOrder = "exposure" | "name" | "id" | "flags";

export interface VendorQuestion {
  readonly filter: VendorFilter;
  readonly orderBy: VendorOrder;
  readonly page: PageRequest;
}

export async function vendors(world: World, { filter, orderBy, page }: VendorQuestion): Promise<Page<WorldVendor>> {
  if (orderBy === "exposure") await allExposures(world);
  const listing = {
    name: `vendors/${orderBy}`,
    keyOf: (vendor: Vendor): Key => [...PLACES[orderBy](world, vendor), vendor.id],
    show: (vendor: Vendor) => seenVendor(world, vendor.id),
  };
  return pageOf(found(world, filter), listing, page);
}

/** The most exposed, and those with most flags, come first. */
const PLACES: Readonly<Record<VendorOrder, (world: World, vendor: Vendor) => Key>> = {
  exposure: (world, { id }) => [-exposure(world, id).score],
  flags: (world, { id }) => [-flagsOf(world, id).length],
  name: (_world, { name }) => [fold(name)],
  id: () => [],
};

function* found(world: World, filter: VendorFilter): Generator<Vendor> {
  const { search, flags, flagged, declaredRole } = filter;
  const wanted = sought("filter.search", search ?? "");
  const receives = filter.receives ? receivesAny(world.index(), knownCategory(world.map, filter.receives)) : null;
  for (const vendor of values(world.map.vendors)) {
    if (wanted && rankOf(wanted, namesOfParty(vendor)) === null) continue;
    if (declaredRole && !declaredRole.includes(vendor.declaredRole)) continue;
    if (receives && !receives(vendor.id)) continue;
    if (!flags && typeof flagged !== "boolean") {
      yield vendor;
      continue;
    }
    const raised = flagsOf(world, vendor.id);
    if (typeof flagged === "boolean" && raised.length > 0 !== flagged) continue;
    if (flags && !raised.some(({ kind }) => flags.includes(kind))) continue;
    yield vendor;
  }
}

/** By any flow into it, certainly or possibly, wherever that flow comes from. */
function receivesAny(index: FlowIndex, category: string): (vendor: string) => boolean {
  const carries = mayCarry(index, category);
  return (vendor) => {
    const number = index.numberOfParty.get(vendor) ?? 0;
    const inbound = index.inFlow.subarray(num(index.inStart, number), num(index.inStart, number + 1));
    return inbound.some(carries);
  };
}
