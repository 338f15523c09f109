import { closingOf } from "../addenda/gaps/closing.js";
import type { SeenGap } from "../addenda/gaps/gaps.service.js";
import { nextWorldInSteps } from "../addenda/world.js";
import { paced } from "../flows/paced.service.js";
import { applyChangesInSteps } from "../model/apply.js";
import { differenceBetween, type SeenDifference } from "./difference.service.js";

/** What the map would be with this gap closed, tried and seen by nobody else; null where only asking can tell. */
export async function closing(gap: SeenGap): Promise<SeenDifference | null> {
  const changes = closingOf(gap.at, gap);
  if (changes === null) return null;
  const { map, entries } = await paced(applyChangesInSteps(gap.at.map, changes));
  return differenceBetween(gap.at, await paced(nextWorldInSteps(gap.at, map, entries)));
}
