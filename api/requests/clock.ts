import { type Reason, reason } from "../addenda/reason.js";
import type { Day } from "../common/day.js";
import { keepLast } from "../common/kept.js";
import { addBusinessDays, addCalendarDays, type CalendarId, CALENDARS } from "../law/calendars.js";
import { CLOCKS, type DayUnit } from "../law/clocks.js";
import type { Right } from "../model/flow.js";

/**
 * A day by which something must be done, in the two readings, with the calendars that they were counted in. The safe
 * date is never late under any reading of “business day”; the latest may be.
 */
export interface Deadline {
  /** The safe date. */
  readonly dueOn: Day;
  readonly latestOn: Day;
  readonly unit: DayUnit;
  readonly because: readonly Reason[];
  readonly profiles: { readonly safe: CalendarId; readonly latest: CalendarId };
}

export interface Deadlines {
  readonly receivedOn: Day;
  readonly acknowledge: Deadline | null;
  readonly answer: Deadline;
  /** The last day of the one extension, counted from receipt. */
  readonly extended: Deadline | null;
  /** By when the consumer must hear of the extension and its reason. */
  readonly noticeBy: Deadline | null;
}

/**
 * The days of a request of a right received on a day in California. Nothing pauses them: not verification, not waiting
 * for documents or an agent's proof (§ 1798.130(a)(2)(A), 11 CCR § 7021(b)).
 */
export function deadlines(right: Right, receivedOn: Day): Deadlines {
  return kept(CLOCKS, `${right} ${receivedOn}`, () => counted(right, receivedOn));
}

/** Thousands of requests of one day have the same days. */
const kept = keepLast<typeof CLOCKS, Deadlines>(1_000);

function counted(right: Right, receivedOn: Day): Deadlines {
  const { acknowledge, answer, extension } = CLOCKS[right];
  const within = (count: number, unit: DayUnit, citation: string) => deadline(receivedOn, { count, unit, citation });
  return {
    receivedOn,
    acknowledge: acknowledge && within(acknowledge.businessDays, "business_day", acknowledge.citation),
    answer: within(answer.count, answer.unit, answer.citation),
    extended: extension && within(extension.upTo, "calendar_day", extension.citation),
    noticeBy: extension && within(extension.noticeBy, "calendar_day", extension.citation),
  };
}

interface Span {
  readonly count: number;
  readonly unit: DayUnit;
  readonly citation: string;
}

function deadline(receivedOn: Day, span: Span): Deadline {
  const { ca_safe: safe, monfri_core: core } = CALENDARS;
  const add = span.unit === "business_day" ? addBusinessDays : addCalendarDays;
  const days = { dueOn: add(receivedOn, span.count, safe), latestOn: add(receivedOn, span.count, core) };
  const because = (span.unit === "business_day" ? businessReasons : calendarReasons)(receivedOn, span, days);
  return { ...days, unit: span.unit, because, profiles: { safe: safe.id, latest: core.id } };
}

type Days = Pick<Deadline, "dueOn" | "latestOn">;

function businessReasons(receivedOn: Day, { count, citation }: Span, { dueOn, latestOn }: Days): readonly Reason[] {
  const { ca_safe: safe, monfri_core: core } = CALENDARS;
  return [
    reason(`${count} business days from ${receivedOn}, the day of receipt not counted.`, citation),
    reason(
      `Safe date ${dueOn}: ${safe.label}. The law does not define “business day”; this is never late.`,
      safe.citation,
    ),
    reason(`Latest lawful date ${latestOn}: ${core.label}.`, core.citation),
  ];
}

function calendarReasons(receivedOn: Day, { count, citation }: Span, { dueOn, latestOn }: Days): readonly Reason[] {
  return [
    reason(`${count} calendar days from ${receivedOn}; verifying who asks does not stop them.`, citation),
    reason(
      `Safe date ${dueOn}: the period begins on the day of receipt, which counts as its first day.`,
      "11 CCR § 7021(b)",
    ),
    reason(`Latest lawful date ${latestOn}: the day of receipt not counted.`, "Gov. Code § 6800"),
  ];
}
