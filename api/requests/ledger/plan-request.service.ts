import type { World } from "../../addenda/world.js";
import { canonicalPlan } from "../canonical.js";
import type { Plan } from "../plan.js";
import { digestOf } from "../plan-digest.service.js";
import { planned } from "../planned.js";
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
export function planOf(world: World, request: Pick<ConsumerRequest, "right" | "categories">): PlannedRequest {
  const found = planFor(world, request);
  const known = made.get(found) ?? make(world, found);
  made.set(found, known);
  return known;
}

export function planFor(world: World, { right, categories }: Pick<ConsumerRequest, "right" | "categories">): Plan {
  const rule = RIGHT_RULES.get(right);
  if (rule === undefined) throw new Error(`There is no policy for ${right}.`);
  // A category that was taken off the map since is asked about no more; those that are left still are.
  return planned(world, { rule, from: null, categories });
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
