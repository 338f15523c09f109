/** The whole review by keyboard: move, accept, correct, set aside, take the selected words. */
import type { KeyboardEvent } from "react";
import type { FindingStatus } from "../generated/graphql.js";
import { type Decision, nextOpen } from "./decisions.js";

export interface ReviewActions {
  readonly decisions: readonly Decision[];
  /** Decided, and on their way to be saved. */
  readonly sent: ReadonlySet<string>;
  readonly active: string | null;
  readonly onActive: (clause: string) => void;
  readonly decide: (decision: Decision, status: FindingStatus) => void;
  readonly setApart: (decision: Decision) => void;
  readonly takeSelected: (decision: Decision) => void;
}

const byDigit: Readonly<Record<string, FindingStatus>> = {
  1: "PRESENT",
  2: "PARTIAL",
  3: "MISSING",
  4: "NOT_APPLICABLE",
};

export function useReviewKeys(actions: ReviewActions): (event: KeyboardEvent) => void {
  const { decisions, active, onActive, decide, setApart, takeSelected } = actions;
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const at = decisions.findIndex(({ clause }) => clause.id === active);
    const decision = decisions[at];
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const status = byDigit[event.key];
    const onButton = event.target instanceof HTMLButtonElement && !event.target.dataset["clause"];
    if (step !== undefined) {
      const next = decisions[Math.min(Math.max(at + step, 0), decisions.length - 1)];
      if (next) onActive(next.clause.id);
    } else if (decision === undefined) return;
    else if (status !== undefined) decide(decision, status);
    else if ((event.key === "Enter" && !onButton) || event.key === "a") accept(decision, actions);
    else if (event.key === "x") setApart(decision);
    else if (event.key === "q") takeSelected(decision);
    else return;
    event.preventDefault();
  };
}

/** What was accepted or corrected before stays as it is: only what is still proposed can be accepted. */
function accept(decision: Decision, { decisions, sent, onActive, decide }: ReviewActions): void {
  const { clause, finding, suggested } = decision;
  if (finding !== undefined || sent.has(clause.id)) onActive(nextOpen(decisions, clause.id, sent) ?? clause.id);
  else if (suggested !== undefined) decide(decision, suggested.status);
}
