import { nameOf } from "../../addenda/titles.js";
import type { World } from "../../addenda/world.js";
import { keepLast } from "../../common/kept.js";
import type { Context } from "../../context.js";
import { RIGHT_RULES } from "../../law/rights.js";
import { worldAt } from "../as-of.service.js";
import { deadlines } from "../clock.js";
import { worldOfQuestion } from "../past.service.js";
import type { Step } from "../plan.js";
import { type SeenStep, seenStep } from "../propagation.service.js";
import { isSettled } from "./fold.js";
import type { StoredPlan } from "./ledger.store.js";
import { mayHappen } from "./moves.js";
import { type ConsumerRequest, type Kept, STEP_OUTCOMES, type StepMark, type StepOutcome } from "./request.js";
import { isToDo } from "./to-do.js";

/** One step of a request's plan with what became of it. */
export interface RequestStep {
  readonly id: string;
  readonly step: SeenStep;
  /** Somebody must act on it, or had to. */
  readonly toDo: boolean;
  readonly isOpen: boolean;
  readonly mark: StepMark | null;
  readonly kept: readonly Kept[];
  /** What can be said of it now. */
  readonly outcomes: readonly StepOutcome[];
}

/** The steps as they were planned: of the plan that is stored, on the map and the day of then. */
export async function stepsOf(context: Context, request: ConsumerRequest): Promise<readonly RequestStep[]> {
  const { plan } = request;
  const stored = plan && (await context.live.store.ledger.plan(plan.digest, plan.revision));
  if (stored === null) return [];
  const world = await planWorld(context, request, stored);
  const rule = RIGHT_RULES[request.right];
  const days = deadlines(request.right, request.receivedOn).answer;
  const { steps } = JSON.parse(stored.text) as { readonly steps: readonly Step[] };
  return steps.map((step) => {
    const mark = request.marks[step.party] ?? null;
    const toDo = isToDo(step);
    const kept = request.kept.filter(({ party }) => party === step.party);
    const mayBeMarked = toDo && mayHappen("step", request.state);
    return {
      id: `${request.id}/${step.party}`,
      step: seenStep(world, { step, rule, days }),
      toDo,
      isOpen: toDo && (mark === null || !isSettled(mark.outcome)),
      mark,
      kept,
      outcomes: mayBeMarked ? STEP_OUTCOMES.filter((each) => each !== "kept" || kept.length > 0) : [],
    };
  });
}

/** Parties that have yet to act, by name. */
export async function waitsFor(context: Context, request: ConsumerRequest): Promise<readonly string[]> {
  if (request.openSteps === 0) return [];
  const open = (await stepsOf(context, request)).filter((each) => each.isOpen);
  return open.map(({ step }) => nameOf(step.at.map, step.party));
}

/** The map as it was planned on, with those of its past where the right asks for them. Many requests share one. */
async function planWorld(context: Context, { right }: ConsumerRequest, plan: StoredPlan): Promise<World> {
  const { revision, day } = plan;
  const then = await worlds(context.live, `${String(revision)} ${day}`, () => worldAt(context, { revision, day }));
  const question = { rule: RIGHT_RULES[right], interval: null };
  return await worldOfQuestion(context.live, then, { question, tried: null });
}

const worlds = keepLast<object, Promise<World>>(4);
