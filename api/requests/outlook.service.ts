import { worldOn } from "../addenda/worlds-on.service.js";
import { isDay } from "../common/day.js";
import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import { differenceOfDays, type SeenDifference } from "./difference.service.js";

/** What a day ahead, or a past one, changes on the map as it is now: what lapses by then if nothing is done. */
export async function outlook({ world }: Context, day: string): Promise<SeenDifference> {
  if (!isDay(day)) throw invalid("day", "day must be a day that exists, written YYYY-MM-DD.");
  return differenceOfDays(world, await worldOn(world, day));
}
