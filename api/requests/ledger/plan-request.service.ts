import type { World } from "../../addenda/world.js";
import { canonicalPlan } from "../canonical.js";
import type { Plan } from "../plan.js";
import { digestOf } from "../plan-digest.service.js";
import { worldOfQuestion } from "../past.service.js";
import { planned } from "../planned.js";
import type { Live } from "../../live.js";
import { RIGHT_RULES } from "../../law/rights.js";
import type { What } from "./happening.js";
import type { StoredPlan } from "./ledger.store.js";
import type { ConsumerRequest } from "./request.js";
import { isToDo } from "./to-do.js";

export interface PlannedRequest {
  readonly what: Extract<What, { kind: "planned" }>;
  readonly plan: StoredPlan;
}

/** The plan of a request on a world. All requests of one right and scope share it, and its text is made once. */
export async function planOf(
  live: Live,
  request: Pick<ConsumerRequest, "right" | "categories">,
): Promise<PlannedRequest> {
  const { found, world } = await planNow(live, request);
  const known = made.get(found) ?? make(world, found);
  made.set(found, known);
  return known;
}

async function planNow(
  live: Live,
  { right, categories }: Pick<ConsumerRequest, "right" | "categories">,
): Promise<{ readonly world: World; readonly found: Plan }> {
  const question = { rule: RIGHT_RULES[right], from: null, categories, interval: null };
  // A deletion reaches everyone who ever received: § 1798.105(c)(1).
  const world = await worldOfQuestion(live, live.world, { question, tried: null });
  return { world, found: planned(world, question) };
}

const made = new WeakMap<Plan, PlannedRequest>();

function make({ map, day }: World, found: Plan): PlannedRequest {
  const digest = digestOf(found);
  const { revision } = map;
  const openSteps = found.steps.filter(isToDo).length;
  return {
    what: { kind: "planned", plan: { revision, day, digest }, openSteps },
    plan: { revision, day, digest, right: found.right, text: canonicalPlan(found) },
  };
}
