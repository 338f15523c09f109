import { type Reason, listed, reason } from "../../addenda/reason.js";
import type { Day } from "../../common/day.js";
import { dayInWords } from "../../common/day-words.js";
import { TIMERS, timerEnds } from "../../law/timers.js";
import type { Right } from "../../model/flow.js";
import { type ConsumerRequest, isOpen } from "../ledger/request.js";

const KNOW: readonly Right[] = ["know_categories", "know_specific"];

/** Both ways to ask to know are counted together: § 1798.130(b). */
export function countedTogether(right: Right): readonly Right[] {
  return KNOW.includes(right) ? KNOW : [right];
}

/**
 * What is to be weighed where a person asks again: the third request to know in 12 months (§ 1798.130(b)), a correction
 * that was denied within 6 months (11 CCR § 7023(g)), a request that is open beside this one. The law says “may”, so
 * nothing is refused by it.
 */
export function askedAgain(request: ConsumerRequest, others: readonly ConsumerRequest[]): readonly Reason[] {
  const earlier = others.filter((other) => isEarlier(other, request));
  return [...thirdToKnow(request, earlier), ...sameCorrection(request, earlier), ...besideThis(request, others)];
}

function thirdToKnow({ right, receivedOn }: ConsumerRequest, earlier: readonly ConsumerRequest[]): readonly Reason[] {
  if (!KNOW.includes(right)) return [];
  const counted = earlier.filter(
    (each) =>
      KNOW.includes(each.right) &&
      each.state !== "denied" &&
      each.state !== "withdrawn" &&
      timerEnds(TIMERS.know_window, each.receivedOn) > receivedOn,
  );
  if (counted.length < 2) return [];
  const answered = counted.filter((each) => !isOpen(each)).length;
  const may =
    answered >= 2
      ? "Two or more were answered, so this one may be refused or answered; that is yours to decide."
      : "It may be refused once two of them were answered, and not before.";
  const count = String(counted.length + 1);
  const text = `Request ${count} to know of this person in 12 months; earlier ones came in on ${days(counted)}. ${may}`;
  return [reason(text, TIMERS.know_window.citation)];
}

function sameCorrection(
  { right, receivedOn }: ConsumerRequest,
  earlier: readonly ConsumerRequest[],
): readonly Reason[] {
  if (right !== "correct") return [];
  const denied = earlier.filter(
    (each) =>
      each.right === "correct" &&
      each.state === "denied" &&
      timerEnds(TIMERS.repeat_correct, each.receivedOn) > receivedOn,
  );
  if (denied.length === 0) return [];
  const text = `A correction that this person asked for on ${days(denied)} was denied, less than 6 months before. Where this is the same one and nothing new is shown, it may be denied again; with new documents it is a new request.`;
  return [reason(text, TIMERS.repeat_correct.citation)];
}

function besideThis(request: ConsumerRequest, others: readonly ConsumerRequest[]): readonly Reason[] {
  const open = others.filter((each) => each.id !== request.id && each.right === request.right && isOpen(each));
  if (!isOpen(request) || open.length === 0) return [];
  const text = `The same person waits for an answer to the same request of ${days(open)}. They can be joined; the earliest day of receipt is the one that counts.`;
  return [reason(text, "11 CCR § 7021(b)")];
}

function isEarlier(other: ConsumerRequest, request: ConsumerRequest): boolean {
  return other.id !== request.id && key(other) < key(request);
}

function key({ receivedOn, receivedAt, id }: ConsumerRequest): string {
  return `${receivedOn} ${receivedAt} ${id}`;
}

function days(requests: readonly ConsumerRequest[]): string {
  const distinct = [...new Set<Day>(requests.map(({ receivedOn }) => receivedOn))].sort();
  return listed(distinct.map(dayInWords));
}
