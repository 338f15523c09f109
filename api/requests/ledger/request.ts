import type { Day, Instant } from "../../common/day.js";
import type { Right } from "../../model/flow.js";

/** How a request came in: 11 CCR § 7020, § 7026(a). A signal is a browser's; an agent acts for the consumer (§ 7063). */
export const METHODS = ["web_form", "toll_free", "in_person", "email", "mail", "signal", "agent", "exchange"] as const;
export type Method = (typeof METHODS)[number];

export const REQUEST_STATES = [
  "received",
  "verifying",
  "in_progress",
  "completed",
  "completed_in_part",
  "denied",
  "withdrawn",
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What finds a person in systems and at vendors. */
export const IDENTIFIER_TYPES = ["email", "phone", "account", "browser", "device", "postal"] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

/** An identifier as the ledger knows it: keyed, so that it is found again and never read. */
export interface SubjectToken {
  readonly type: IdentifierType;
  /** HMAC of the normalised identifier under a key outside the store, in base64url. */
  readonly token: string;
}

/** Which plan: shared by all requests of the same right, scope, revision and day. */
export interface PlanRef {
  readonly revision: number;
  readonly day: Day;
  readonly digest: string;
}

export const STEP_OUTCOMES = ["done", "nothing_held", "kept", "refused"] as const;
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** What became of one step of the plan for one request. */
export interface StepMark {
  readonly outcome: StepOutcome;
  readonly on: Day;
  readonly by: string;
  readonly note: string | null;
}

/** A part that one party keeps, and why: § 1798.105(d), 11 CCR § 7022(f). */
export interface Kept {
  readonly party: string;
  /** A row of law/deletion-exceptions.ts. */
  readonly exception: string;
  readonly categories: readonly string[];
  readonly because: string;
  readonly until: Day | null;
}

export interface Verification {
  readonly level: "reasonable" | "reasonably_high";
  readonly means: "email_link" | "data_points" | "account_login" | "agent_permission";
  readonly points: number;
  readonly declaration: boolean;
  readonly on: Day;
}

/** One request of one consumer as it stands: what its happenings add up to. It holds nobody's identifier in the clear. */
export interface ConsumerRequest {
  readonly id: string;
  /** How many happenings made it. */
  readonly version: number;
  readonly right: Right;
  /** A row of law/states.ts: whose law the request is judged by. */
  readonly law: string;
  readonly method: Method;
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  readonly state: RequestState;
  readonly subject: readonly SubjectToken[];
  /** Categories asked about; null is all. */
  readonly categories: readonly string[] | null;
  /** Safe day to answer, by the clock and any extension: law/clocks.ts. */
  readonly dueOn: Day;
  readonly acknowledgeBy: Day | null;
  readonly acknowledgedOn: Day | null;
  readonly extendedOn: Day | null;
  /** Whether somebody must prove who they are before the request is acted on: law/verification.ts. */
  readonly needsVerification: boolean;
  readonly verification: Verification | null;
  readonly plan: PlanRef | null;
  /** Steps of the plan on which somebody must still act; null before there is a plan. */
  readonly openSteps: number | null;
  /** By party, where somebody said what became of its step. */
  readonly marks: Readonly<Record<string, StepMark>>;
  readonly kept: readonly Kept[];
  readonly answeredOn: Day | null;
  /** A row of law/denials.ts, where it was denied. */
  readonly denial: string | null;
  /** Day on which the opt-out was taken back by opting in again; absent where it was not. */
  readonly optedInOn?: Day;
}

export const OPEN_STATES: readonly RequestState[] = ["received", "verifying", "in_progress"];

/** One that may be planned at once, and is not yet. */
export function isUnplanned(request: ConsumerRequest): boolean {
  return request.plan === null && isOpen(request) && (request.state === "in_progress" || !request.needsVerification);
}

export function isOpen({ state }: Pick<ConsumerRequest, "state">): boolean {
  return OPEN_STATES.includes(state);
}
