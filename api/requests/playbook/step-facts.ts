import { listed } from "../../addenda/reason.js";
import { dayInWords } from "../../common/day-words.js";
import type { Day } from "../../common/day.js";
import { DELETION_EXCEPTIONS } from "../../law/deletion-exceptions.js";
import type { Action } from "../../law/rights-actions.js";
import type { Kept, StepOutcome } from "../ledger/request.js";
import type { Facts } from "./fill.js";

/** What a letter says of one step. */
export interface ToldStep {
  readonly name: string;
  readonly isVendor: boolean;
  readonly action: Action;
  readonly isOpen: boolean;
  readonly outcome: StepOutcome | null;
  readonly kept: readonly (Omit<Kept, "categories"> & { readonly categories: readonly string[] })[];
}

const TOLD: ReadonlySet<Action> = new Set(["NOTIFY_AND_DIRECT", "INSTRUCT", "STOP"]);
const NONE = "none";

/** What was deleted, what is kept and until when, who was told. Nothing is said of it while a step is open. */
export function stepFacts(steps: readonly ToldStep[]): Facts {
  if (steps.length === 0 || steps.some(({ isOpen }) => isOpen)) return {};
  const kept = steps.flatMap((step) => step.kept.map((part) => ({ ...part, name: step.name })));
  const effect = (part: Kept) => DELETION_EXCEPTIONS.find(({ id }) => id === part.exception)?.effect;
  const stays = kept.filter((part) => effect(part) !== "not_told");
  const untold = kept.filter((part) => effect(part) === "not_told");
  const done = steps.filter(({ isVendor, outcome }) => !isVendor && (outcome === "done" || outcome === "kept"));
  const told = steps.filter(({ isVendor, outcome, action }) => isVendor && outcome !== null && TOLD.has(action));
  return {
    deleted: done.length === 0 ? null : `what ${listed(done.map(({ name }) => name))} held about you`,
    kept: lines(stays, ({ name, categories }) => `${name}: ${categories.length === 0 ? "a part" : listed(categories)}`),
    basis: lines(stays, (part) => `${part.name}: ${lawOf(part)}. ${part.because}`),
    kept_until: lines(stays, ({ name, until }) => `${name}: ${untilWords(until)}`),
    recipients_told: told.length === 0 ? NONE : listed(told.map(({ name }) => name)),
    not_told: lines(untold, ({ name, because }) => `${name}: ${because}`) ?? NONE,
  };
}

function lines<T>(parts: readonly T[], said: (part: T) => string): string | null {
  return parts.length === 0 ? null : parts.map(said).join("; ");
}

function lawOf({ exception }: Kept): string {
  const row = DELETION_EXCEPTIONS.find(({ id }) => id === exception);
  return row === undefined ? exception : `${row.label.toLowerCase()} (${row.citation})`;
}

function untilWords(until: Day | null): string {
  return until === null ? "as long as that reason lasts" : `until ${dayInWords(until)}`;
}
