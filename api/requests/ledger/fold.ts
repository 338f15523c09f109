import { conflict } from "../../common/errors.js";
import type { Happening, Receipt, What } from "./happening.js";
import { mayHappen } from "./moves.js";
import type { ConsumerRequest, StepOutcome } from "./request.js";

/** The request after what happened. Throws CONFLICT where it cannot happen in the state it is in. */
export function after(request: ConsumerRequest, happening: Happening): ConsumerRequest {
  const { what } = happening;
  if (!mayHappen(what.kind, request.state)) {
    throw conflict(`The request is ${words(request.state)}: ${words(what.kind)} cannot follow.`, {
      state: request.state,
      version: request.version,
    });
  }
  return { ...request, ...changed(request, happening), version: request.version + 1 };
}

/** The request as it came in. */
export function received(id: string, what: Receipt): ConsumerRequest {
  const { right, law, method, receivedAt, receivedOn, subject, categories, dueOn, acknowledgeBy } = what;
  return {
    id,
    version: 1,
    state: "received",
    acknowledgedOn: null,
    extendedOn: null,
    verification: null,
    plan: null,
    openSteps: null,
    marks: {},
    kept: [],
    answeredOn: null,
    denial: null,
    right,
    law,
    method,
    receivedAt,
    receivedOn,
    subject,
    categories,
    dueOn,
    acknowledgeBy,
    needsVerification: what.needsVerification,
  };
}

function changed(request: ConsumerRequest, { what, on, actor }: Happening): Partial<ConsumerRequest> {
  switch (what.kind) {
    case "acknowledged":
      return { acknowledgedOn: request.acknowledgedOn ?? on };
    case "verification_asked":
      return { state: "verifying" };
    case "verified":
      return { state: "in_progress", verification: what.verification };
    case "reduced":
      return { right: what.right };
    case "planned":
      return { state: "in_progress", plan: what.plan, openSteps: what.openSteps };
    case "step":
      return marked(request, what, { on, by: actor });
    case "kept":
      return { kept: [...request.kept, what.kept] };
    case "extended":
      return { extendedOn: on, dueOn: what.until };
    case "answered":
      return { state: what.state, answeredOn: on };
    case "denied":
      return { state: "denied", denial: what.denial, answeredOn: on };
    case "opted_in":
      return { optedInOn: on };
    case "withdrawn":
      return { state: "withdrawn", answeredOn: on };
    default:
      return {};
  }
}

/** A vendor that refuses has not acted: its step stays open until it does, or somebody answers for it. */
export function isSettled(outcome: StepOutcome): boolean {
  return outcome !== "refused";
}

function marked(
  request: ConsumerRequest,
  { party, outcome, note }: Extract<What, { kind: "step" }>,
  mark: { readonly on: string; readonly by: string },
): Partial<ConsumerRequest> {
  const before = request.marks[party];
  const was = before !== undefined && isSettled(before.outcome) ? 1 : 0;
  const is = isSettled(outcome) ? 1 : 0;
  return {
    openSteps: (request.openSteps ?? 0) + was - is,
    marks: { ...request.marks, [party]: { outcome, note, ...mark } },
  };
}

function words(text: string): string {
  return text.replaceAll("_", " ");
}
