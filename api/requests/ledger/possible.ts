import type { Day } from "../../common/day.js";
import { deadlines } from "../clock.js";
import type { Kind } from "./happening.js";
import { mayHappen } from "./moves.js";
import type { ConsumerRequest } from "./request.js";
import { stands } from "./stands.js";

/** What somebody who works on a request can do to it, in the order in which it is offered. */
export const REQUEST_ACTS = [
  "acknowledge",
  "verify",
  "fail_verification",
  "reduce",
  "record_step",
  "keep_part",
  "extend",
  "answer",
  "deny",
  "withdraw",
  "opt_in_again",
  "note",
] as const;
export type RequestAct = (typeof REQUEST_ACTS)[number];

/** Acts that would not be refused on a day: by the state, by the clock, and by what was done already. */
export function possibleActs(request: ConsumerRequest, today: Day): readonly RequestAct[] {
  return REQUEST_ACTS.filter((act) => mayHappen(HAPPENS[act], request.state) && isOpenTo(act, request, today));
}

const HAPPENS: Readonly<Record<RequestAct, Kind>> = {
  acknowledge: "acknowledged",
  verify: "verified",
  fail_verification: "verification_failed",
  reduce: "reduced",
  record_step: "step",
  keep_part: "kept",
  extend: "extended",
  answer: "answered",
  deny: "denied",
  withdraw: "withdrawn",
  opt_in_again: "opted_in",
  note: "note",
};

function isOpenTo(act: RequestAct, request: ConsumerRequest, today: Day): boolean {
  switch (act) {
    case "acknowledge":
      return request.acknowledgeBy !== null && request.acknowledgedOn === null;
    case "verify":
    case "fail_verification":
      return request.needsVerification;
    case "reduce":
      return request.right === "know_specific";
    case "record_step":
      return request.openSteps !== null;
    case "keep_part":
      // Only a deletion has exceptions: § 1798.105(d).
      return request.right === "delete" && request.openSteps !== null;
    case "extend":
      return request.extendedOn === null && mayBeExtended(request, today);
    case "answer":
      return request.openSteps === 0;
    case "opt_in_again":
      return request.right === "opt_out_sale_share" && stands(request);
    case "deny":
    case "withdraw":
    case "note":
      return true;
  }
}

/** The person must hear of the one extension within the first 45 days: 11 CCR § 7021(b). */
function mayBeExtended({ right, receivedOn }: ConsumerRequest, today: Day): boolean {
  const { extended, noticeBy } = deadlines(right, receivedOn);
  return extended !== null && noticeBy !== null && today <= noticeBy.latestOn;
}
