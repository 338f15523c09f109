import { type Day, isDay } from "../../common/day.js";
import { invalid, quote } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { knownCategories } from "../../flows/asked.js";
import { DELETION_EXCEPTIONS } from "../../law/deletion-exceptions.js";
import { act } from "../ledger/act.service.js";
import type { At } from "../ledger/acts.service.js";
import type { What } from "../ledger/happening.js";
import type { ConsumerRequest, Kept } from "../ledger/request.js";
import { type RequestStep, stepsOf } from "../ledger/request-steps.service.js";

/** Fewer characters are a bare claim, which 11 CCR § 7022(b)(3) and (f)(1) do not allow. */
export const LEAST_EXPLANATION = 40;

/**
 * One party keeps a part of what was asked to be deleted, defers it, or is not told: under an exception of the law, with
 * the reason that the letter gives. Everything else is deleted (11 CCR § 7022(f)), so the step is settled with it.
 */
export function keepInformation(context: Context, at: At, kept: Kept): Promise<ConsumerRequest> {
  const exception = DELETION_EXCEPTIONS.find(({ id }) => id === kept.exception);
  if (exception === undefined) throw invalid("exception", `The law has no exception ${quote(kept.exception)}.`);
  if (exception.explanation && kept.because.length < LEAST_EXPLANATION)
    throw invalid("because", "Give the facts in detail: a bare claim is not allowed (11 CCR § 7022(b)(3), (f)(1)).");
  if (kept.until !== null) checkUntil(kept.until, context.live.today());
  const categories = knownCategories(context.world.map, "categories", kept.categories) ?? [];
  return act(context, {
    ...at,
    decide: async (request) => {
      if (request.right !== "delete") throw invalid("id", "Only a deletion has exceptions (§ 1798.105(d)).");
      const step = stepOf(await stepsOf(context, request), kept.party);
      const whats: What[] = [{ kind: "kept", kept: { ...kept, categories } }];
      if (step.isOpen) whats.push({ kind: "step", party: kept.party, outcome: "kept", note: exception.label });
      return { whats };
    },
  });
}

function checkUntil(until: Day, today: Day): void {
  if (!isDay(until)) throw invalid("until", "The day until when it is kept must exist, written YYYY-MM-DD.");
  if (until < today) throw invalid("until", "The day until when it is kept is past: it is to be deleted now.");
}

function stepOf(steps: readonly RequestStep[], party: string): RequestStep {
  const found = steps.find(({ step }) => step.party === party);
  if (found === undefined) throw invalid("party", "The plan of this request has no step for this party.");
  if (!found.toDo) throw invalid("party", "This party has nothing to delete, so it keeps nothing.");
  return found;
}
