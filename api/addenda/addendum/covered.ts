import { sortIds } from "../../common/order.js";
import type { AddendumForm } from "../../law/addendum-terms.js";
import type { Flow } from "../../model/flow.js";
import { linked } from "../../model/links.js";
import { get, has } from "../../model/table.js";
import { isThirdPartyRow } from "../standing.js";
import type { World } from "../world.js";

/** The flows of ours into a vendor, by what an addendum can do for them. */
export interface Covered {
  /** Those that the form is for. */
  readonly flows: readonly Flow[];
  /** Those that only the other form can cover. */
  readonly others: readonly Flow[];
}

/** Which forms the flows of ours into a vendor ask for; what it was declared stands first. */
export function formsFor(world: World, vendor: string): readonly AddendumForm[] {
  const declared = get(world.map.vendors, vendor)?.declaredRole ?? "undeclared";
  const provider = declared === "contractor" ? "contractor" : "service_provider";
  if (declared === "third_party") return ["third_party"];
  const flows = oursInto(world, vendor);
  const sold = flows.filter((flow) => isForThirdParty(world, flow));
  if (sold.length === 0) return [provider];
  return sold.length === flows.length ? ["third_party"] : [provider, "third_party"];
}

export function coveredBy(world: World, vendor: string, form: AddendumForm): Covered {
  const flows = oursInto(world, vendor);
  const fits = (flow: Flow) => isForThirdParty(world, flow) === (form === "third_party");
  return { flows: flows.filter(fits), others: flows.filter((flow) => !fits(flow)) };
}

/** From our own systems; what a consumer directs, or is given for nothing, asks for no contract. */
function oursInto({ map, standings }: World, vendor: string): readonly Flow[] {
  return sortIds(linked(map.inbound, vendor)).flatMap((id) => {
    const flow = get(map.flows, id);
    const judged = get(standings.byFlow, id)?.judged ?? null;
    return flow === undefined || !has(map.systems, flow.from) || judged === null ? [] : [flow];
  });
}

/** A purpose of its own, or its declared role, makes the recipient a third party whatever it signs (§ 7050(b)). */
function isForThirdParty({ map }: World, flow: Flow): boolean {
  const recipient = get(map.vendors, flow.to);
  return recipient !== undefined && isThirdPartyRow(map, flow, recipient) !== null;
}
