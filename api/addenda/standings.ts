import type { Day } from "../common/day.js";
import { pauses } from "../common/steps.js";
import type { Entry } from "../model/change.js";
import type { DataMap } from "../model/data-map.js";
import { linked } from "../model/links.js";
import {
  edit,
  emptyTable,
  finish,
  get,
  has,
  put,
  remove,
  type Table,
  type TableDraft,
  values,
} from "../model/table.js";
import { type Chain, chainsBinding } from "./chain.js";
import { type ProviderRules, updateProviders } from "./providers.js";
import { type Standing, standing } from "./standing.js";
import { touchedBy } from "./touched.js";
import { type Flag, vendorFlags } from "./vendor-flags.js";

/** The standing of every flow of a map on a day, which vendors are providers, and the flags that follow. */
export interface Standings {
  readonly day: Day;
  readonly byFlow: Table<Standing>;
  readonly providers: Table<true>;
  /** By vendor; one without flags is not in it. */
  readonly flags: Table<readonly Flag[]>;
}

/** From scratch: at start, and when the day turns. Pauses now and then. */
export function* standingsInSteps(map: DataMap, day: Day): Generator<void, Standings> {
  const none: Standings = { day, byFlow: emptyTable(), providers: emptyTable(), flags: emptyTable() };
  const flows = [...values(map.flows)].map((flow) => flow.id);
  const vendors = [...values(map.vendors)].map((vendor) => vendor.id);
  return yield* recompute(map, none, { flows, vendors });
}

/** After a change: the same standings as from scratch, computed again only where the entries touch them. */
export function* nextStandingsInSteps(
  old: Standings,
  maps: { readonly before: DataMap; readonly after: DataMap },
  entries: readonly Entry[],
): Generator<void, Standings> {
  const touched = yield* touchedBy(maps, entries);
  if (touched.all) return yield* standingsInSteps(maps.after, old.day);
  return yield* recompute(maps.after, old, touched);
}

interface Dirty {
  readonly flows: Iterable<string>;
  readonly vendors: Iterable<string>;
}

function* recompute(map: DataMap, old: Standings, dirty: Dirty): Generator<void, Standings> {
  const byFlow = edit(old.byFlow);
  const chains = new Map<string, readonly Chain[]>();
  const chainsOf = (vendor: string) => {
    const known = chains.get(vendor) ?? chainsBinding(map, vendor, old.day);
    chains.set(vendor, known);
    return known;
  };
  let providers = old.providers;
  const flagged = new Set(dirty.vendors);
  const judgeAgain = (id: string) => {
    const flow = get(map.flows, id);
    if (flow === undefined) return void remove(byFlow, id);
    flagged.add(flow.to);
    put(byFlow, id, standing({ map, flow, senderIsProvider: has(providers, flow.from), chainsBinding: chainsOf }));
  };
  yield* each(dirty.flows, judgeAgain);
  const update = yield* updateProviders(providers, dirty.vendors, providerRules(map, byFlow));
  providers = update.providers;
  const outbound = [...update.turned].flatMap((vendor) => linked(map.outbound, vendor));
  yield* each(outbound, judgeAgain);
  const flags = edit(old.flags);
  const judged = { map, day: old.day, standingOf: (id: string) => get(byFlow, id) };
  yield* each(flagged, (vendor) => {
    setFlags(flags, vendor, has(map.vendors, vendor) ? vendorFlags(judged, vendor) : []);
  });
  yield;
  return { day: old.day, byFlow: finish(byFlow), providers, flags: finish(flags) };
}

function setFlags(draft: TableDraft<readonly Flag[]>, vendor: string, flags: readonly Flag[]): void {
  if (flags.length === 0) remove(draft, vendor);
  else put(draft, vendor, flags);
}

function* each(ids: Iterable<string>, act: (id: string) => void): Generator<void> {
  // Few at a time: a vendor's flags take as long as it has flows.
  const pause = pauses(50);
  for (const id of ids) {
    act(id);
    yield* pause();
  }
}

function providerRules(map: DataMap, byFlow: TableDraft<Standing>): ProviderRules {
  const role = (vendor: string) => get(map.vendors, vendor)?.declaredRole;
  const serving = (ids: readonly string[], end: "from" | "to") =>
    ids.flatMap((id) => (get(byFlow, id)?.serves === true ? (get(map.flows, id)?.[end] ?? []) : []));
  return {
    mayBe: (vendor) => role(vendor) !== undefined && role(vendor) !== "third_party",
    isSeed: (vendor) => {
      const inbound = linked(map.inbound, vendor);
      const declared = role(vendor) === "service_provider" || role(vendor) === "contractor";
      if (inbound.length === 0) return declared;
      return inbound.some((id) => get(byFlow, id)?.disclosure === "business_purpose");
    },
    serves: (vendor) => serving(linked(map.outbound, vendor), "to"),
    servedBy: (vendor) => serving(linked(map.inbound, vendor), "from"),
  };
}
