import { createHash } from "node:crypto";
import type { World } from "../addenda/world.js";
import { canonicalPlan } from "./canonical.js";
import { type Plan, plan } from "./plan.js";
import type { PlanQuestion } from "./plan-question.js";

/** The plan of a question on a world, worked out once: pages, digests and differences ask for the same one. */
export function planned(world: World, question: PlanQuestion): Plan {
  const known = plans.get(world) ?? new Map<string, Plan>();
  plans.set(world, known);
  const key = JSON.stringify([question.rule.right, question.from, question.categories]);
  const found = known.get(key) ?? plan(world, question);
  // The last few: each may be as long as there are parties.
  known.delete(key);
  known.set(key, found);
  if (known.size > PLANS_KEPT) known.delete(known.keys().next().value ?? key);
  return found;
}

const PLANS_KEPT = 4;
const plans = new WeakMap<World, Map<string, Plan>>();

/** SHA-256 over the canonical JSON of a plan. */
export function digestOf(found: Plan): string {
  const digest = digests.get(found) ?? createHash("sha256").update(canonicalPlan(found)).digest("hex");
  digests.set(found, digest);
  return digest;
}

const digests = new WeakMap<Plan, string>();
