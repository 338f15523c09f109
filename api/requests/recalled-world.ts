import { type Chain, chainsBinding } from "../addenda/chain.js";
import { type Standing, standing } from "../addenda/standing.js";
import type { World } from "../addenda/world.js";
import { patchSortedInSteps } from "../common/order.js";
import { stepwise } from "../common/steps.js";
import { nextFlowIndex } from "../flows/next-flow-index.js";
import type { FlowIndex } from "../flows/flow-index.js";
import type { Entry, MapRecord } from "../model/change.js";
import { applyEntries } from "../model/apply-entries.js";
import { type DataMap, partyById, recordById } from "../model/data-map.js";
import { idOf } from "../model/entries.js";
import type { Flow } from "../model/flow.js";
import { linked } from "../model/links.js";
import { edit, finish, get, has, put } from "../model/table.js";
import { type Past, type PastFlow, shapeOf } from "./past.js";
import type { Interval } from "./plan-question.js";

/**
 * A world in which the flows that were stand beside those that are, with the parties they led to as they were last
 * called. What is on the map today is judged as it is; what is not, by the contracts recorded today, and for a vendor
 * that was removed by those it had.
 */
export interface RecalledWorld extends World {
  /** By the id it has here, which no record of the map has. */
  readonly past: ReadonlyMap<string, PastFlow>;
  /** Ids of parties that were removed. */
  readonly removed: ReadonlySet<string>;
}

/** How a flow was that is no longer on the map; null for one that is. */
export function pastOf(world: World, id: string): PastFlow | null {
  return (world as Partial<RecalledWorld>).past?.get(id) ?? null;
}

/** Whether a party was removed from the map and is only recalled. */
export function wasRemoved(world: World, party: string): boolean {
  return (world as Partial<RecalledWorld>).removed?.has(party) ?? false;
}

/** Everything that ever was, or what was within some days. The very same world where nothing of it is gone. */
export function recalledWorld(world: World, past: Past, within: Interval | null): World {
  const map = mapWithRemoved(world.map, past);
  const flows = goneFlows(world.map, past, within).filter(
    ({ flow }) => partyById(map, flow.from) !== undefined && partyById(map, flow.to) !== undefined,
  );
  if (flows.length === 0) return world;
  const named = new Map(flows.map((each) => [freeId(map, each), each]));
  const recalled = [...named].map(([id, each]): Flow => ({ ...each.flow, id }));
  return assembled(world, {
    map: withRecords(
      map,
      recalled.map((record) => ({ type: "flow", record })),
    ),
    recalled,
    named,
  });
}

function goneFlows(map: DataMap, past: Past, within: Interval | null): readonly PastFlow[] {
  const gone: PastFlow[] = [];
  for (const [id, shapes] of past.flows) {
    const now = get(map.flows, id);
    const shape = now === undefined ? null : shapeOf(now);
    for (const [was, each] of shapes) {
      const counts = within === null || (each.until >= within.from && each.since <= within.to);
      if (was !== shape && counts && each.untilRevision <= map.revision) gone.push(each);
    }
  }
  return gone;
}

/** Ends with the revision that ended it: ids of the map are the caller's, so one that is taken is made longer. */
function freeId(map: DataMap, { flow, untilRevision }: PastFlow): string {
  let id = `${flow.id}~r${untilRevision}`;
  while (recordById(map, id) !== undefined) id = `${id}~`;
  return id;
}

/** Categories and purposes that past flows name, parties they led to, and the contracts of vendors removed. */
function mapWithRemoved(map: DataMap, past: Past): DataMap {
  const missing = (id: string) => recordById(map, id) === undefined && !map.law.categories.has(id);
  const back: MapRecord[] = [];
  for (const [id, removed] of past.removed) {
    if (removed.type === "contract" ? !missing(removed.record.counterparty) : removed.type === "finding") continue;
    if (missing(id)) back.push(removed);
  }
  const contracts = new Set(back.flatMap((each) => (each.type === "contract" ? each.record.id : [])));
  for (const removed of past.removed.values()) {
    if (removed.type === "finding" && contracts.has(removed.record.contract)) back.push(removed);
  }
  return back.length === 0 ? map : withRecords(map, back);
}

function withRecords(map: DataMap, records: readonly MapRecord[]): DataMap {
  const entries = records.map((put): Entry => ({ type: put.type, id: idOf(put), before: null, after: put.record }));
  return applyEntries(map, entries, map.revision);
}

interface Recalled {
  readonly map: DataMap;
  readonly recalled: readonly Flow[];
  readonly named: ReadonlyMap<string, PastFlow>;
}

function assembled(world: World, { map, recalled, named }: Recalled): RecalledWorld {
  const byFlow = edit(world.standings.byFlow);
  for (const each of pastStandings(world, map, recalled)) put(byFlow, each.flow, each);
  const standings = { ...world.standings, byFlow: finish(byFlow) };
  const ends = new Set(recalled.flatMap(({ from, to }) => [from, to]));
  const removed = new Set([...ends].filter((id) => partyById(world.map, id) === undefined));
  const parties = merged(world.parties, [...removed]);
  const flows = merged(world.flows, [...named.keys()]);
  const isSilent = (flow: Flow) => get(standings.byFlow, flow.id)?.disclosure === "deidentified";
  let built: FlowIndex | null = null;
  const index = () =>
    (built ??= nextFlowIndex({
      map,
      parties,
      flows,
      isSilent,
      before: world.index(),
      mapBefore: world.map,
      changed: new Set(named.keys()),
    }));
  return { map, day: world.day, standings, parties, flows, index, indexed: () => null, past: named, removed };
}

function merged(sorted: readonly string[], added: readonly string[]): readonly string[] {
  return added.length === 0 ? sorted : stepwise(patchSortedInSteps(sorted, [...added], new Set()));
}

/** Providers of today, and those who were by past flows: grown until nothing is added, as standings are. */
function pastStandings(world: World, map: DataMap, flows: readonly Flow[]): Iterable<Standing> {
  const chains = new Map<string, readonly Chain[]>();
  const chainsOf = (vendor: string) => {
    const known = chains.get(vendor) ?? chainsBinding(map, vendor, world.day);
    chains.set(vendor, known);
    return known;
  };
  const were = new Set(
    flows.map(({ from }) => from).filter((id) => !has(world.map.vendors, id) && isNamedProvider(map, id)),
  );
  const standings = new Map<string, Standing>();
  let grown = true;
  for (let open: readonly Flow[] = flows; grown; open = flows.filter((flow) => were.has(flow.from))) {
    const before = were.size;
    for (const flow of open) {
      const senderIsProvider = has(world.standings.providers, flow.from) || were.has(flow.from);
      const found = standing({ map, flow, senderIsProvider, chainsBinding: chainsOf });
      standings.set(flow.id, found);
      if (makesProvider(map, flow, found)) were.add(flow.to);
    }
    grown = were.size > before;
  }
  return standings.values();
}

function makesProvider(map: DataMap, flow: Flow, { disclosure }: Standing): boolean {
  const serves = disclosure === "business_purpose" || disclosure === "onward_service";
  return serves && get(map.vendors, flow.to)?.declaredRole !== "third_party";
}

/** Of a removed vendor that nothing is known to have entered, what it was called is all there is to go by. */
function isNamedProvider(map: DataMap, id: string): boolean {
  const role = get(map.vendors, id)?.declaredRole;
  return (role === "service_provider" || role === "contractor") && linked(map.inbound, id).length === 0;
}
