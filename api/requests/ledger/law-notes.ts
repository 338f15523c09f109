import { listed, type Reason, reason } from "../../addenda/reason.js";
import { addDays, type Day } from "../../common/day.js";
import { dayInWords } from "../../common/day-words.js";
import { type Cell, stateLaw, type StateLaw, type StateRight } from "../../law/states.js";
import type { Right } from "../../model/flow.js";
import { deadlines } from "../clock.js";
import type { ConsumerRequest } from "./request.js";

type Judged = Pick<ConsumerRequest, "law" | "right" | "receivedOn">;

/** The name of the state whose law a request carries. */
export function lawLabel(law: string): string {
  return stateLaw(law.toUpperCase())?.label ?? law;
}

/**
 * Where another state's law says something else than the clock of a request, which is California's whoever asks; and
 * which cells of that state nobody could verify (law/states.ts). California itself has nothing to note.
 */
export function lawNotes(request: Judged): readonly Reason[] {
  const law = stateLaw(request.law.toUpperCase());
  if (law === undefined || law.state === "CA") return [];
  const clock = `This request carries the law of ${law.label}. Its clock here stays California’s; what ${law.label} says otherwise is noted and counted by nothing.`;
  return [
    reason(clock, null),
    ...notYet(law, request),
    ...noSuchRight(law, request),
    ...answerDay(law, request),
    ...extensionDay(law, request),
    ...unverified(law),
    ...(law.note === null ? [] : [reason(`${law.label}: ${law.note}`, law.responseDays.citation)]),
  ];
}

function notYet({ label, inForceFrom }: StateLaw, { receivedOn }: Judged): readonly Reason[] {
  if (inForceFrom.value <= receivedOn) return [];
  const text = `The law of ${label} is in force from ${dayInWords(inForceFrom.value)}, after the day of receipt${sure(inForceFrom)}.`;
  return [reason(text, inForceFrom.citation)];
}

const AS_STATES_SAY: Readonly<Record<Right, StateRight>> = {
  opt_out_sale_share: "opt_out_sale",
  limit_spi: "limit_spi",
  delete: "delete",
  correct: "correct",
  know_categories: "know",
  know_specific: "know",
  admt_opt_out: "opt_out_profiling",
};

function noSuchRight({ label, rights }: StateLaw, { right }: Judged): readonly Reason[] {
  if (rights.value.includes(AS_STATES_SAY[right])) return [];
  return [reason(`As far as is known, ${label} has no such right${sure(rights)}.`, rights.citation)];
}

function answerDay({ label, responseDays }: StateLaw, { right, receivedOn }: Judged): readonly Reason[] {
  const { latestOn } = deadlines(right, receivedOn).answer;
  const on = addDays(receivedOn, responseDays.value);
  if (on === latestOn) return [];
  const days = String(responseDays.value);
  const text = `${label} gives ${days} days, until ${dayInWords(on)}: ${compared(on, latestOn)}${sure(responseDays)}.`;
  return [reason(text, responseDays.citation)];
}

function extensionDay(law: StateLaw, { right, receivedOn }: Judged): readonly Reason[] {
  const { label, responseDays, extensionDays } = law;
  const ours = deadlines(right, receivedOn).extended;
  const on = addDays(receivedOn, responseDays.value + extensionDays.value);
  if (ours === null || on === ours.latestOn) return [];
  const days = String(extensionDays.value);
  const text = `Extended by ${label}’s ${days} days it is ${dayInWords(on)}: ${compared(on, ours.latestOn)}${sure(extensionDays)}.`;
  return [reason(text, extensionDays.citation)];
}

function compared(on: Day, latestOn: Day): string {
  return `${on < latestOn ? "earlier" : "later"} than California’s ${dayInWords(latestOn)}`;
}

function unverified(law: StateLaw): readonly Reason[] {
  const cells: readonly (readonly [string, Cell<unknown>])[] = [
    ["since when it is in force", law.inForceFrom],
    ["which rights there are", law.rights],
    ["the days to answer", law.responseDays],
    ["the extension", law.extensionDays],
    ["the browser’s signal", law.signal],
    ["the appeal", law.appeal],
  ];
  const open = cells.filter(([, { confidence }]) => confidence === "unverified");
  if (open.length === 0) return [];
  const citation = open[0]?.[1].citation ?? null;
  return [reason(`Not verified for ${law.label}: ${listed(open.map(([words]) => words))}.`, citation)];
}

function sure({ confidence }: Cell<unknown>): string {
  if (confidence === "unverified") return " (not verified)";
  return confidence === "secondary" ? " (from a secondary source)" : "";
}
