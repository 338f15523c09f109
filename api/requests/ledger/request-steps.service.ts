import { nameOf } from "../../addenda/titles.js";
import type { World } from "../../addenda/world.js";
import { keepLast } from "../../common/kept.js";
import type { Context } from "../../context.js";
import { RIGHT_RULES } from "../../law/rights.js";
import { worldAt } from "../as-of.service.js";
import { due } from "../clock.js";
import { type SeenStep, seenStep } from "../propagation.service.js";
import { isSettled } from "./fold.js";
import { planFor } from "./plan-request.service.js";
import type { ConsumerRequest, Kept, StepMark } from "./request.js";
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
}

/** The steps as they were planned: on the map and the day of the plan, whatever the map is today. */
export async function stepsOf(context: Context, request: ConsumerRequest): Promise<readonly RequestStep[]> {
  const { plan } = request;
  const rule = RIGHT_RULES.get(request.right);
  if (plan === null || rule === undefined) return [];
  const world = await planWorld(context, plan);
  const days = due(rule, request.receivedOn);
  return planFor(world, request).steps.map((step) => {
    const mark = request.marks[step.party] ?? null;
    const toDo = isToDo(step);
    return {
      id: `${request.id}/${step.party}`,
      step: seenStep(world, { step, rule, days }),
      toDo,
      isOpen: toDo && (mark === null || !isSettled(mark.outcome)),
      mark,
      kept: request.kept.filter(({ party }) => party === step.party),
    };
  });
}

/** Parties that have yet to act, by name. */
export async function waitsFor(context: Context, request: ConsumerRequest): Promise<readonly string[]> {
  if (request.openSteps === 0) return [];
  const open = (await stepsOf(context, request)).filter((each) => each.isOpen);
  return open.map(({ step }) => nameOf(step.at.map, step.party));
}

/** The map as it was planned on. The last few are kept: many requests share one. */
export function planWorld(context: Context, { revision, day }: { revision: number; day: string }): Promise<World> {
  return worlds(context.live, `${String(revision)} ${day}`, () => worldAt(context, { revision, day }));
}

const worlds = keepLast<object, Promise<World>>(4);
