import type { Day, Instant } from "../../common/day.js";
import { DENIALS } from "../../law/denials.js";
import { timerEnds, TIMERS } from "../../law/timers.js";
import { type ConsumerRequest, isOpen } from "../ledger/request.js";
import { requestClock } from "../ledger/request-clock.js";
import type { ExchangeOrigin } from "../intake/incoming.js";
import { denialReason, type DenialReason, type ExchangeStatus, STATUSES } from "./statuses.js";

/** The Exercise Status of the protocol (3.03). */
export interface StatusObject {
  readonly request_id: string;
  readonly status: ExchangeStatus;
  readonly reason?: DenialReason | "need_user_verification";
  readonly received_at: Instant;
  readonly expected_by: Day;
  readonly processing_details: string;
  readonly agent_request_id?: string;
  readonly user_verification_url?: string;
  readonly expires_at?: Day;
}

interface Told {
  readonly today: Day;
  readonly origin: ExchangeOrigin;
  /** Where the person sees the request and what is still asked of them. */
  readonly statusUrl: string;
  /** Why it was extended, as it was told to the person. */
  readonly extendedBecause: string | null;
}

export function statusObject(request: ConsumerRequest, told: Told): StatusObject {
  const { answeredOn, state, denial } = request;
  // Records are kept for 24 months (11 CCR § 7101(a)); after them nobody is obliged to know of the request.
  const expiresAt = answeredOn === null ? null : timerEnds(TIMERS.records, answeredOn);
  const expired = expiresAt !== null && told.today > expiresAt;
  return {
    request_id: request.id,
    status: expired ? "expired" : STATUSES[state],
    ...(state === "denied" && !expired ? { reason: denialReason(denial) } : {}),
    ...(state === "verifying" ? { reason: "need_user_verification", user_verification_url: told.statusUrl } : {}),
    received_at: request.receivedAt,
    expected_by: request.dueOn,
    processing_details: details(request, told).join(" "),
    ...(told.origin.agentRequestId === null ? {} : { agent_request_id: told.origin.agentRequestId }),
    ...(expiresAt === null ? {} : { expires_at: expiresAt }),
  };
}

function details(request: ConsumerRequest, { today, origin, extendedBecause }: Told): readonly string[] {
  const said = [stateWords(request, today)];
  if (isOpen(request) && extendedBecause !== null)
    said.push(`Extended once, to ${request.dueOn} (11 CCR § 7021(b)): ${extendedBecause}`);
  if (origin.statusCallback !== null)
    said.push("The status_callback is recorded and not called yet: ask this address for the status.");
  return said;
}

function stateWords(request: ConsumerRequest, today: Day): string {
  switch (request.state) {
    case "received":
      return request.needsVerification
        ? `Received; who asks is still to be verified. ${clockOf(request, today)}`
        : `Received. ${clockOf(request, today)}`;
    case "verifying":
      return `The person is asked to show who they are; this stops no clock. ${clockOf(request, today)}`;
    case "in_progress":
      return `Being carried out. ${clockOf(request, today)}`;
    case "completed":
      return "Done. What was asked to be known goes to the person alone, by a private link.";
    case "completed_in_part":
      return "Done in part; the person is told what is kept, and why.";
    case "denied":
      return DENIALS.find(({ id }) => id === request.denial)?.meaning ?? "Denied.";
    case "withdrawn":
      return "Revoked.";
  }
}

function clockOf(request: ConsumerRequest, today: Day): string {
  return `${requestClock(request, today).words}.`;
}
