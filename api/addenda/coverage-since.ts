import { addDays, type Day } from "../common/day.js";
import { sortIds } from "../common/order.js";
import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import { linked } from "../model/links.js";
import { get, has } from "../model/table.js";
import { type Chain, chainsBinding } from "./chain.js";
import { type CoverageState, coverageState, type Pair } from "./coverage-state.js";
import { type Standing, standing } from "./standing.js";
import type { World } from "./world.js";

/** `ALWAYS`: as far back as contracts are recorded. Null: it cannot be told. */
export type Since = Day | null;
export const ALWAYS: Day = "";

export type Past = (flow: Flow, pair: Pair, state: CoverageState) => Since;

/**
 * Since which day a pair of a flow has been covered, or not: between two days on which some contract of the vendor
 * begins or ends nothing changes, so only those are looked at, newest first. The map is today's, with findings and
 * scopes as they are recorded now: when a flow began and when a clause was read is not a day that contracts tell. What a
 * vendor passes on hangs on its sender's own contracts too, and on theirs: for such flows it is not told.
 */
export function pastOf({ map, day }: World, vendor: string): Past {
  const days = turningDays(map, vendor, day);
  const chains = remembered((on: Day) => chainsBinding(map, vendor, on));
  const standings = new Map<string, Standing>();
  const standingOn = (flow: Flow, on: Day): Standing => {
    const key = `${on} ${sameJudged(flow)}`;
    const known =
      standings.get(key) ?? standing({ map, flow, senderIsProvider: false, chainsBinding: () => chains(on) });
    standings.set(key, known);
    return known;
  };
  return (flow, pair, state) => {
    if (!has(map.systems, flow.from)) return null;
    const turned = days.find((on) => {
      const before = addDays(on, -1);
      const judging = { map, flow, standing: standingOn(flow, before), chainsBinding: (): readonly Chain[] => [] };
      return coverageState(judging, pair) !== state;
    });
    return turned ?? ALWAYS;
  };
}

/** The first days on which a contract with a vendor is in force or is so no more, newest first. */
function turningDays(map: DataMap, vendor: string, until: Day): readonly Day[] {
  const days = linked(map.bound, vendor).flatMap((id) => {
    const contract = get(map.contracts, id);
    if (contract === undefined) return [];
    const { effectiveFrom, expiresOn, evergreen } = contract;
    return [effectiveFrom, expiresOn === null || evergreen ? null : addDays(expiresOn, 1)];
  });
  return sortIds(new Set(days.filter((day) => day !== null && day <= until) as Day[])).reverse();
}

/** All of a direct flow that its standing rests on beside its vendor: a hub's thousand flows are a few kinds. */
function sameJudged({ carries, purposes, consideration, consumerDirected, deidentified }: Flow): string {
  return JSON.stringify([carries, purposes, consideration, consumerDirected, deidentified]);
}

function remembered<T>(make: (day: Day) => T): (day: Day) => T {
  const made = new Map<Day, T>();
  return (day) => {
    const known = made.get(day) ?? make(day);
    made.set(day, known);
    return known;
  };
}
