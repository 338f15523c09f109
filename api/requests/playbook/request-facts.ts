import type { Day } from "../../common/day.js";
import { dayInWords } from "../../common/day-words.js";
import { DENIALS } from "../../law/denials.js";
import { isVerified, LEVEL_DEMANDS, VERIFICATION } from "../../law/verification.js";
import type { Right } from "../../model/flow.js";
import { deadlines } from "../clock.js";
import type { Happening, What } from "../ledger/happening.js";
import { type ConsumerRequest, isOpen } from "../ledger/request.js";
import { requestClock } from "../ledger/request-clock.js";
import { ASKED_WORDS } from "./asked-words.js";
import type { Facts } from "./fill.js";

/** Facts that the ledger records: what somebody types cannot say otherwise. */
export const RECORDED: ReadonlySet<string> = new Set([
  "reference",
  "right",
  "received_on",
  "answer_by",
  "extended_until",
  "completed_on",
  "vendor",
  "subjects",
  "interval_from",
  "interval_to",
]);

/** What the request and what happened to it say by themselves. Null where nobody has said it yet. */
export function requestFacts(request: ConsumerRequest, happenings: readonly Happening[], today: Day): Facts {
  const { id, right, receivedOn } = request;
  const { extended } = deadlines(right, receivedOn);
  const complied = compliedOn(request);
  const facts: Facts = {
    ...ASKED_WORDS[right],
    reference: id,
    received_on: dayInWords(receivedOn),
    answer_by: dayInWords(requestClock(request, today).dueOn),
    extended_until: extended && dayInWords(extended.dueOn),
    extension_reason: last(happenings, "extended")?.because ?? null,
    verification: verificationWords(right),
    completed_on: complied && dayInWords(complied),
    interval_from: dayInWords(receivedOn),
    interval_to: dayInWords(complied ?? today),
  };
  return { ...facts, ...denialFacts(last(happenings, "denied")) };
}

function verificationWords(right: Right): string {
  const { levels } = VERIFICATION[right];
  if (!isVerified(right)) return "We do not ask you to prove who you are.";
  const { points, declaration } = LEVEL_DEMANDS[levels.at(-1) ?? "none"];
  const low = LEVEL_DEMANDS[levels[0] ?? "none"].points;
  const count = low === points ? String(points) : `${String(low)} or ${String(points)}`;
  const signed = declaration && levels.length === 1 ? " and ask for a signed declaration" : "";
  return `We compare ${count} things that you tell us with what we hold${signed}, or you sign in to your account again.`;
}

/** The day of the answer, or where nothing is left to do the day on which the last step was settled. */
function compliedOn(request: ConsumerRequest): Day | null {
  const { answeredOn, openSteps, marks, receivedOn, state } = request;
  const settled = Object.values(marks).map(({ on }) => on);
  const last = settled.toSorted().at(-1) ?? null;
  if (!isOpen(request)) return state.startsWith("completed") ? (last ?? answeredOn) : null;
  return openSteps === 0 ? (last ?? receivedOn) : null;
}

/** A denial says its reason in the law, then the facts. */
function denialFacts(denied: Extract<What, { kind: "denied" }> | undefined): Facts {
  if (denied === undefined) return {};
  const row = DENIALS.find(({ id }) => id === denied.denial);
  const law = row === undefined ? "" : `${row.label} (${row.citation}). `;
  return { basis: `${law}${denied.because}`, fraud_belief: denied.because };
}

function last<K extends What["kind"]>(
  happenings: readonly Happening[],
  kind: K,
): Extract<What, { kind: K }> | undefined {
  return happenings.map(({ what }) => what).findLast((what): what is Extract<What, { kind: K }> => what.kind === kind);
}
