import { type Day, isDay } from "../common/day.js";
import { invalid } from "../common/errors.js";
import { paced } from "../flows/paced.service.js";
import type { DataMap } from "../model/data-map.js";
import { type World, worldInSteps } from "./world.js";

/** Worlds of other days that are kept for each map, those asked for last. */
const KEPT = 4;

const kept = new WeakMap<DataMap, Map<Day, Promise<World>>>();

/** What a question is answered from: this world, or the same map on the day it names. */
export function askedOn<T>(world: World, day: string | null | undefined, answer: (world: World) => T): T | Promise<T> {
  // The common question is answered at once: a promise for each would be felt on long lists.
  if (day === null || day === undefined) return answer(world);
  if (!isDay(day)) throw invalid("on", "on must be a day that exists, written YYYY-MM-DD.");
  return worldOn(world, day).then(answer);
}

/**
 * The map of this world judged on another day, ahead or past, with pauses. It is the map as it is recorded now; what
 * was recorded on a past day is `requests/as-of.service.ts`.
 */
export function worldOn(world: World, day: Day): Promise<World> {
  if (day === world.day) return Promise.resolve(world);
  const days = kept.get(world.map) ?? new Map<Day, Promise<World>>();
  kept.set(world.map, days);
  const found = days.get(day) ?? paced(worldInSteps(world.map, day));
  // The one asked for now is the last to go.
  days.delete(day);
  days.set(day, found);
  for (const old of days.keys()) if (days.size > KEPT) days.delete(old);
  return found;
}
