import type { World } from "../addenda/world.js";
import { keepLast } from "../common/kept.js";
import { type Plan, plan } from "./plan.js";
import type { PlanQuestion } from "./plan-question.js";

/** The plan of a question on a world, worked out once: pages, digests and differences ask for the same one. */
export function planned(world: World, question: PlanQuestion): Plan {
  const key = JSON.stringify([question.rule.right, question.from, question.categories, question.interval]);
  return kept(world, key, () => plan(world, question));
}

/** Few: each may be as long as there are parties. */
const kept = keepLast<World, Plan>(4);
