import type { Day } from "../common/day.js";
import { patchSortedInSteps, sortIdsInSteps } from "../common/order.js";
import { stepwise } from "../common/steps.js";
import { flowIndex, type FlowIndex } from "../flows/flow-index.js";
import { nextFlowIndex } from "../flows/next-flow-index.js";
import type { Entry, RecordType } from "../model/change.js";
import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { get, values } from "../model/table.js";
import { nextStandingsInSteps, type Standings, standingsInSteps } from "./standings.js";
import type { Standing } from "./standing.js";

/** A map on a day with everything derived from it: what every question is answered from. */
export interface World {
  readonly map: DataMap;
  readonly day: Day;
  readonly standings: Standings;
  /** Ids in order, so that the index need not sort them again after a change. */
  readonly parties: readonly string[];
  readonly flows: readonly string[];
  /** Built when first asked for. */
  readonly index: () => FlowIndex;
  /** The last index that was built, and the flows changed since: what the next one starts from. */
  readonly indexed: () => Indexed | null;
}

export interface Indexed {
  readonly map: DataMap;
  readonly index: FlowIndex;
  readonly changed: ReadonlySet<string>;
}

export function worldOf(map: DataMap, day: Day): World {
  return stepwise(worldInSteps(map, day));
}

export function* worldInSteps(map: DataMap, day: Day): Generator<void, World> {
  const standings = yield* standingsInSteps(map, day);
  yield;
  const parties = yield* sortIdsInSteps([...values(map.systems), ...values(map.vendors)].map((party) => party.id));
  const flows = yield* sortIdsInSteps([...values(map.flows)].map((flow) => flow.id));
  return assemble({ map, standings, parties, flows }, null);
}

/** The world after a change: `map` is `old.map` with `entries` applied. */
export function nextWorld(old: World, map: DataMap, entries: readonly Entry[]): World {
  return stepwise(nextWorldInSteps(old, map, entries));
}

export function* nextWorldInSteps(old: World, map: DataMap, entries: readonly Entry[]): Generator<void, World> {
  const standings = yield* nextStandingsInSteps(old.standings, { before: old.map, after: map }, entries);
  const parties = yield* patched(old.parties, entries, ["system", "vendor"]);
  const flows = yield* patched(old.flows, entries, ["flow"]);
  return assemble({ map, standings, parties, flows }, indexedSince(old.indexed(), entries));
}

export function standingOf(world: World, flow: string): Standing {
  const standing = get(world.standings.byFlow, flow);
  if (standing === undefined) throw new Error(`No standing for a flow of revision ${String(world.map.revision)}`);
  return standing;
}

/** Nothing of the world before is held on to but its index, so that old worlds can go. */
function assemble(
  { map, standings, parties, flows }: Pick<World, "map" | "standings" | "parties" | "flows">,
  since: Indexed | null,
): World {
  const isSilent = (flow: Flow) => get(standings.byFlow, flow.id)?.disclosure === "deidentified";
  let indexed = since;
  const index = () => {
    if (indexed !== null && indexed.map === map) return indexed.index;
    const input = { map, parties, flows, isSilent };
    const next =
      indexed === null
        ? flowIndex(input)
        : nextFlowIndex({ ...input, before: indexed.index, mapBefore: indexed.map, changed: indexed.changed });
    indexed = { map, index: next, changed: new Set() };
    return next;
  };
  return { map, day: standings.day, standings, parties, flows, index, indexed: () => indexed };
}

function indexedSince(indexed: Indexed | null, entries: readonly Entry[]): Indexed | null {
  if (indexed === null) return null;
  const flows = entries.filter((entry) => entry.type === "flow").map((entry) => entry.id);
  return { ...indexed, changed: new Set([...indexed.changed, ...flows]) };
}

function* patched(
  sorted: readonly string[],
  entries: readonly Entry[],
  types: readonly RecordType[],
): Generator<void, readonly string[]> {
  const added: string[] = [];
  const removed = new Set<string>();
  for (const { type, id, before, after } of entries) {
    if (!types.includes(type)) continue;
    if (before === null && after !== null) added.push(id);
    if (before !== null && after === null) removed.add(id);
  }
  return yield* patchSortedInSteps(sorted, added, removed);
}
