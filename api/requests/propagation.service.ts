import { seenReasons, type SeenReason, type WorldFlow } from "../addenda/seen-addenda.js";
import type { World } from "../addenda/world.js";
import { type Day, isDay } from "../common/day.js";
import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import { knownCategories, knownParties } from "../flows/asked.js";
import { seenFlow } from "../flows/seen-flows.js";
import { isIdle } from "../law/rights-actions.js";
import type { RightRule } from "../law/rights-rule.js";
import { RIGHT_RULES } from "../law/rights.js";
import type { Right } from "../model/flow.js";
import type { GivenChange } from "./changes.js";
import { tryChanges } from "./changes.service.js";
import { type Deadline, deadlines } from "./clock.js";
import type { PastFlow } from "./past.js";
import { worldOfQuestion } from "./past.service.js";
import type { Step } from "./plan.js";
import { digestOf } from "./plan-digest.service.js";
import { planNotes } from "./plan-notes.js";
import type { Interval } from "./plan-question.js";
import { planned } from "./planned.js";
import { pastOf } from "./recalled-world.js";

const LAST_RECEIVED: Day = "9998-12-31";

export interface PropagationInput {
  readonly right: Right;
  readonly from?: readonly string[] | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly receivedOn?: Day | null | undefined;
  readonly whatIf?: readonly GivenChange[] | null | undefined;
  readonly interval?: Interval | null | undefined;
}

export type SeenStep = Step & {
  readonly at: World;
  readonly rule: RightRule;
  readonly dueOn: Day | null;
  readonly latestOn: Day | null;
};

/** `id` is the one that the flow has in the world it is seen in. */
export type SeenPastFlow = PastFlow & { readonly id: string; readonly at: World };

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
  readonly notes: () => readonly SeenReason[];
  readonly steps: () => readonly SeenStep[];
  readonly unknown: () => readonly WorldFlow[];
  readonly deidentified: () => readonly WorldFlow[];
}

/** What a request would do, on the map as it is or with changes tried first. */
export async function propagation(context: Context, input: PropagationInput): Promise<Propagation> {
  const rule = RIGHT_RULES[input.right];
  const tried = input.whatIf ? (await tryChanges(context, input.whatIf)).committed : null;
  const now = tried?.after ?? context.world;
  const receivedOn = input.receivedOn ?? now.day;
  if (!isDay(receivedOn)) throw invalid("receivedOn", "receivedOn must be a day that exists, written YYYY-MM-DD.");
  // Days end with the year 9999 (common/day.ts): a due day beyond it could not be written.
  if (receivedOn > LAST_RECEIVED) throw invalid("receivedOn", `receivedOn must be ${LAST_RECEIVED} or earlier.`);
  const question = {
    rule,
    from: knownParties(now.map, "from", input.from),
    categories: knownCategories(now.map, "categories", input.categories),
    interval: knownInterval(input.interval),
  };
  const world = await worldOfQuestion(context.live, now, { question, tried });
  const found = planned(world, question);
  const days = deadlines(rule.right, receivedOn).answer;
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
    notes: () => seenReasons(world, planNotes(rule, found, receivedOn)),
    steps: () => found.steps.map((step) => seenStep(world, { step, rule, days })),
    unknown: () => found.unknown.map((id) => seenFlow(world, id)),
    deidentified: () => found.deidentified.map((id) => seenFlow(world, id)),
  };
}

function knownInterval(interval: Interval | null | undefined): Interval | null {
  if (interval === null || interval === undefined) return null;
  const { from, to } = interval;
  if (!isDay(from)) throw invalid("interval.from", "interval.from must be a day that exists, written YYYY-MM-DD.");
  if (!isDay(to)) throw invalid("interval.to", "interval.to must be a day that exists, written YYYY-MM-DD.");
  if (to < from) throw invalid("interval.to", "interval.to must not be before interval.from.");
  return { from, to };
}

interface Asked {
  readonly step: Step;
  readonly rule: RightRule;
  readonly days: Pick<Deadline, "dueOn" | "latestOn">;
}

export function seenStep(at: World, { step, rule, days }: Asked): SeenStep {
  const idle = isIdle(step.action);
  return { ...step, at, rule, dueOn: idle ? null : days.dueOn, latestOn: idle ? null : days.latestOn };
}

export function presentFlowsOf({ flows, at }: SeenStep): readonly WorldFlow[] {
  return flows.filter((id) => pastOf(at, id) === null).map((id) => seenFlow(at, id));
}

export function pastFlowsOf({ flows, at }: SeenStep): readonly SeenPastFlow[] {
  return flows.flatMap((id) => {
    const was = pastOf(at, id);
    return was === null ? [] : [{ ...was, id, at }];
  });
}
