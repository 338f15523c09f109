import { type Reason, reason } from "../addenda/reason.js";
import type { Day } from "../common/day.js";
import { dayInWords } from "../common/day-words.js";
import { addBusinessDays, addCalendarDays, type CalendarId, CALENDARS } from "../law/calendars.js";
import { CLOCKS, type PeriodUnit } from "../law/clocks.js";
import type { Right } from "../model/flow.js";

/** The end of one period. The profiles by which it was counted are kept with it: the law has no one reading. */
export interface Deadline {
  readonly unit: PeriodUnit;
  /** Never late under any reading. */
  readonly dueOn: Day;
  /** The latest lawful day under the usual reading. */
  readonly latestOn: Day;
  readonly profiles: { readonly safe: CalendarId; readonly latest: CalendarId };
  readonly because: readonly Reason[];
}

export interface Deadlines {
  readonly receivedOn: Day;
  readonly acknowledge: Deadline | null;
  readonly answer: Deadline;
  /** The end of the one extension; null where there is none. */
  readonly extended: Deadline | null;
  /** Until when the person must be told of an extension. */
  readonly noticeBy: Deadline | null;
}

/** Every clock that a request starts, from the day on which the business received it: 11 CCR §§ 7021, 7026(f), 7027(g). */
export function deadlines(right: Right, receivedOn: Day): Deadlines {
  const { acknowledge, answer, extension } = CLOCKS[right];
  return {
    receivedOn,
    acknowledge:
      acknowledge && ends(receivedOn, { ...acknowledge, count: acknowledge.businessDays, unit: "business_day" }),
    answer: ends(receivedOn, answer),
    extended: extension && ends(receivedOn, { ...extension, count: extension.upTo, unit: "calendar_day" }),
    noticeBy: extension && ends(receivedOn, { ...extension, count: extension.noticeBy, unit: "calendar_day" }),
  };
}

interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
  readonly citation: string;
}

function ends(receivedOn: Day, { count, unit, citation }: Period): Deadline {
  const { ca_safe: safe, monfri_core: core } = CALENDARS;
  const add = unit === "business_day" ? addBusinessDays : addCalendarDays;
  const [dueOn, latestOn] = [add(receivedOn, count, safe), add(receivedOn, count, core)];
  const [counted, safely] =
    unit === "business_day"
      ? ["business days, the day of receipt not counted", `${safe.label}. The law does not define “business day”`]
      : ["calendar days", "the day of receipt is day 1"];
  return {
    unit,
    dueOn,
    latestOn,
    profiles: { safe: safe.id, latest: core.id },
    because: [
      reason(`${String(count)} ${counted}, from ${dayInWords(receivedOn)}.`, citation),
      reason(`Safe date ${dayInWords(dueOn)}: ${safely}; this is never late.`, safe.citation),
      reason(
        `Latest lawful date ${dayInWords(latestOn)}: ${unit === "business_day" ? core.label : "the day of receipt is not counted"}.`,
        core.citation,
      ),
    ],
  };
}
