import { seenReasons, type SeenReason, type WorldFlow } from "../addenda/seen-addenda.js";
import type { World } from "../addenda/world.js";
import { type Day, isDay } from "../common/day.js";
import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import { knownCategories, knownParties } from "../flows/asked.js";
import { seenFlow } from "../flows/seen-flows.js";
import { isIdle, RIGHT_RULES, type RightRule } from "../law/rights.js";
import type { Right } from "../model/flow.js";
import type { GivenChange } from "./changes.js";
import { tryChanges } from "./changes.service.js";
import { type Due, due } from "./clock.js";
import type { Step } from "./plan.js";
import { digestOf } from "./plan-digest.service.js";
import { planned } from "./planned.js";

const LAST_RECEIVED: Day = "9998-12-31";

export interface PropagationInput {
  readonly right: Right;
  readonly from?: readonly string[] | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly receivedOn?: Day | null | undefined;
  readonly whatIf?: readonly GivenChange[] | null | undefined;
}

export type SeenStep = Step & {
  readonly at: World;
  readonly rule: RightRule;
  readonly dueOn: Day | null;
  readonly latestOn: Day | null;
};

/** What is long is a function: a plan over 100,000 flows has 20,000 steps, and many ask for its digest alone. */
export interface Propagation {
  readonly revision: number;
  readonly right: Right;
  readonly citation: string;
  readonly digest: () => string;
  readonly day: Day;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly latestOn: Day;
  readonly dueBecause: () => readonly SeenReason[];
  readonly steps: () => readonly SeenStep[];
  readonly unknown: () => readonly WorldFlow[];
  readonly deidentified: () => readonly WorldFlow[];
}

/** What a request would do, on the map as it is or with changes tried first. */
export async function propagation(context: Context, input: PropagationInput): Promise<Propagation> {
  const rule = RIGHT_RULES.get(input.right);
  if (rule === undefined) throw invalid("right", "How this right propagates is not built yet; OPT_OUT_SALE_SHARE is.");
  const world = input.whatIf ? (await tryChanges(context, input.whatIf)).committed.after : context.world;
  const receivedOn = input.receivedOn ?? world.day;
  if (!isDay(receivedOn)) throw invalid("receivedOn", "receivedOn must be a day that exists, written YYYY-MM-DD.");
  // Days end with the year 9999 (common/day.ts): a due day beyond it could not be written.
  if (receivedOn > LAST_RECEIVED) throw invalid("receivedOn", `receivedOn must be ${LAST_RECEIVED} or earlier.`);
  const from = knownParties(world.map, "from", input.from);
  const categories = knownCategories(world.map, "categories", input.categories);
  const found = planned(world, { rule, from, categories });
  const days = due(rule, receivedOn);
  return {
    revision: world.map.revision,
    right: rule.right,
    citation: rule.citation,
    digest: () => digestOf(found),
    day: found.day,
    receivedOn,
    dueOn: days.dueOn,
    latestOn: days.latestOn,
    dueBecause: () => seenReasons(world, days.because),
    steps: () => found.steps.map((step) => seenStep(world, { step, rule, days })),
    unknown: () => found.unknown.map((id) => seenFlow(world, id)),
    deidentified: () => found.deidentified.map((id) => seenFlow(world, id)),
  };
}

export function seenStep(at: World, { step, rule, days }: { step: Step; rule: RightRule; days: Due }): SeenStep {
  const idle = isIdle(step.action);
  return { ...step, at, rule, dueOn: idle ? null : days.dueOn, latestOn: idle ? null : days.latestOn };
}
