import { createHash } from "node:crypto";
import { canonicalPlan } from "./canonical.js";
import type { Plan } from "./plan.js";

/** SHA-256 over the canonical JSON of a plan. */
export function digestOf(found: Plan): string {
  const digest = digests.get(found) ?? createHash("sha256").update(canonicalPlan(found)).digest("hex");
  digests.set(found, digest);
  return digest;
}

const digests = new WeakMap<Plan, string>();
