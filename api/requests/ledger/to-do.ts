import type { Step } from "../plan.js";

/**
 * Whether somebody must act on a step before the request is done. A flow whose every stop has a gate stops by the
 * register itself; what a third party owes to those it told is its own to do (11 CCR § 7026(f)(2)).
 */
export function isToDo({ action, enforced }: Pick<Step, "action" | "enforced">): boolean {
  return ACTING.has(action) && !(action === "STOP" && enforced);
}

const ACTING: ReadonlySet<Step["action"]> = new Set([
  "STOP",
  "NOTIFY_AND_DIRECT",
  "INSTRUCT",
  "CONTINUE_WITHOUT_COMBINING",
  "COLLECT",
]);
