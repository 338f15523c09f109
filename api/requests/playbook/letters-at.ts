import type { Day } from "../../common/day.js";
import { denialsFor, DENIALS } from "../../law/denials.js";
import type { Letter } from "../../law/letter.js";
import { lettersFor } from "../../law/letters.js";
import type { Right } from "../../model/flow.js";
import { deadlines } from "../clock.js";
import { type ConsumerRequest, isOpen, type RequestState } from "../ledger/request.js";

const OFFER = "optout_offer_on_delete_denial_7022g";

/** What can be written while a request of a right is in a state, in the order of the law's table. */
export function lettersAt(right: Right, state: RequestState): readonly Letter[] {
  const answers = lettersFor(right, "answering");
  switch (state) {
    case "received":
      return [...lettersFor(right, "received"), ...lettersFor(right, "extending")];
    case "verifying":
      return [...lettersFor(right, "verifying"), ...lettersFor(right, "extending")];
    case "in_progress":
      return [...lettersFor(right, "working"), ...lettersFor(right, "extending")];
    case "completed":
      return answers.filter(({ id }) => isFulfilment(id));
    case "completed_in_part":
      return answers.filter(({ id }) => isPartly(right, id));
    case "denied":
      return answers.filter(({ id }) => isDenial(right, id) || (isOffer(id) && right === "delete"));
    case "withdrawn":
      return [];
  }
}

/** What is to be written about this request today: what was done is not offered again, what is too late not at all. */
export function lettersToWrite(request: ConsumerRequest, today: Day): readonly Letter[] {
  const { right, state } = request;
  const early = isOpen(request) && state !== "received" ? lettersFor(right, "received") : [];
  const ready = state === "in_progress" && request.openSteps === 0;
  const answers = ready ? lettersAt(right, request.kept.length > 0 ? "completed_in_part" : "completed") : [];
  const all = [...answers, ...early.filter(({ id }) => id === "ack_received"), ...lettersAt(right, state)];
  return [...new Set(all)].filter((letter) => fits(letter, request, today));
}

/** Says that what was asked is done: never said before it is (11 CCR § 7026(g)). */
export function isFulfilment(letter: string): boolean {
  return letter.startsWith("fulfilled_") || letter.endsWith("_confirmed");
}

/** Says that a part was kept back. */
export function isPartly(right: Right, letter: string): boolean {
  return right === "delete"
    ? letter === "partial_denial_delete"
    : letter === "denied_with_basis" || isFulfilment(letter);
}

/** Says that it is refused, and why. */
export function isDenial(right: Right, letter: string): boolean {
  return denialsFor(right).some((denial) => denial.letter === letter);
}

/** Says which other choice there is after a denied deletion. */
export function isOffer(letter: string): boolean {
  return letter === OFFER;
}

function fits({ id }: Letter, request: ConsumerRequest, today: Day): boolean {
  if (id === "ack_received") return request.acknowledgedOn === null;
  if (id === "extension_notice") return request.extendedOn !== null || mayExtend(request, today);
  if (request.state !== "denied") return true;
  const denial = DENIALS.find((each) => each.id === request.denial);
  return denial === undefined || id === denial.letter || isOffer(id);
}

function mayExtend({ right, receivedOn }: ConsumerRequest, today: Day): boolean {
  const { noticeBy } = deadlines(right, receivedOn);
  return noticeBy !== null && today <= noticeBy.latestOn;
}
