import type { RequestState } from "../ledger/request.js";

/** States of the protocol (3.02). */
export type ExchangeStatus = "open" | "in_progress" | "fulfilled" | "revoked" | "denied" | "expired";

export type DenialReason =
  | "suspected_fraud"
  | "insuf_verification"
  | "no_match"
  | "claim_not_covered"
  | "outside_jurisdiction"
  | "too_many_requests"
  | "other";

/** What each of our states is called. `expired` is none of ours: it is the end of what is kept of an answered one. */
export const STATUSES: Readonly<Record<RequestState, ExchangeStatus>> = {
  received: "open",
  verifying: "in_progress",
  in_progress: "in_progress",
  completed: "fulfilled",
  completed_in_part: "fulfilled",
  denied: "denied",
  withdrawn: "revoked",
};

/** The way back: which of our states an agent means by one of the protocol's. */
export function statesOf(status: ExchangeStatus): readonly RequestState[] {
  return (Object.keys(STATUSES) as RequestState[]).filter((state) => STATUSES[state] === status);
}

/** Rows of law/denials.ts. None of them refuses for want of jurisdiction: whose law it is was settled at receipt. */
const DENIALS: Readonly<Record<string, DenialReason>> = {
  deny_unverified: "insuf_verification",
  deny_fraud: "suspected_fraud",
  deny_delete_exception: "claim_not_covered",
  deny_correct_accurate: "other",
  deny_correct_repeat: "too_many_requests",
  deny_know_part: "claim_not_covered",
  deny_know_unsearchable: "claim_not_covered",
  deny_know_third: "too_many_requests",
  deny_unfounded: "too_many_requests",
  deny_exempt: "claim_not_covered",
  deny_not_found: "no_match",
};

export function denialReason(denial: string | null): DenialReason {
  return (denial === null ? undefined : DENIALS[denial]) ?? "other";
}
