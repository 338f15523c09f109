import { type Day, isDay } from "../common/day.js";
import { invalid } from "../common/errors.js";
import { keepLast } from "../common/kept.js";
import { paced } from "../flows/paced.service.js";
import type { DataMap } from "../model/data-map.js";
import { type World, worldInSteps } from "./world.js";

/** Worlds of other days, of each map. */
const kept = keepLast<DataMap, Promise<World>>(4);

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
  return kept(world.map, day, () => paced(worldInSteps(world.map, day)));
}
