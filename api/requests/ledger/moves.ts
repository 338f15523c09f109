import type { Kind } from "./happening.js";
import type { RequestState } from "./request.js";

/**
 * In which states what may happen. A state that an answer gave is an end: what comes after it is a new request, or a
 * note, a letter or a fetched package beside it.
 */
const OPEN: readonly RequestState[] = ["received", "verifying", "in_progress"];
const ANY: readonly RequestState[] = [...OPEN, "completed", "completed_in_part", "denied", "withdrawn"];

const MOVES: Readonly<Record<Kind, readonly RequestState[]>> = {
  received: [],
  received_again: ANY,
  acknowledged: OPEN,
  verification_asked: ["received", "verifying"],
  verified: ["received", "verifying"],
  verification_failed: ["received", "verifying"],
  reduced: ["received", "verifying"],
  planned: ["received", "in_progress"],
  step: ["in_progress"],
  kept: ["in_progress"],
  extended: OPEN,
  letter: ANY,
  gathered: ["in_progress"],
  package_made: [...OPEN, "completed", "completed_in_part"],
  package_fetched: ["in_progress", "completed", "completed_in_part"],
  answered: ["in_progress"],
  denied: OPEN,
  withdrawn: OPEN,
  opted_in: ANY,
  note: ANY,
};

export function mayHappen(kind: Kind, state: RequestState): boolean {
  return MOVES[kind].includes(state);
}
