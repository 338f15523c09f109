import { addDays, type Day, weekday } from "../common/day.js";
import type { LawConfidence } from "./confidence.js";
import { GOVERNMENT_CODE_6700, holidaysOf, WIDELY_OBSERVED } from "./holidays.js";

/**
 * Neither the statute nor the regulations define “business day”, so a reading is a named profile and a deadline says
 * which one it used. The safe profile is never late under any reading.
 */
export type CalendarId = "ca_safe" | "monfri_core" | "ca_gov6700" | "sat_gov";

export interface CalendarProfile {
  readonly id: CalendarId;
  readonly label: string;
  readonly saturdayCounts: boolean;
  readonly holidays: (year: number) => ReadonlySet<Day>;
  /** For calendar days: whether the day of receipt is day 1 (11 CCR § 7021(b) can be read so). */
  readonly receiptIsDayOne: boolean;
  readonly citation: string;
  readonly confidence: LawConfidence;
}

const NONE: ReadonlySet<Day> = new Set();

export const CALENDARS: Readonly<Record<CalendarId, CalendarProfile>> = {
  ca_safe: {
    id: "ca_safe",
    label: "Monday to Saturday, no holiday left out",
    saturdayCounts: true,
    holidays: () => NONE,
    receiptIsDayOne: true,
    citation: "Civ. Code §§ 7, 9; 11 CCR § 7021(b)",
    confidence: "secondary",
  },
  monfri_core: {
    id: "monfri_core",
    label: "Monday to Friday without ten widely observed holidays",
    saturdayCounts: false,
    holidays: cached((year) => holidaysOf(year, WIDELY_OBSERVED)),
    receiptIsDayOne: false,
    citation: "Ordinary practice; Gov. Code § 6800",
    confidence: "secondary",
  },
  ca_gov6700: {
    id: "ca_gov6700",
    label: "Monday to Friday without the holidays of Gov. Code § 6700",
    saturdayCounts: false,
    holidays: cached((year) => holidaysOf(year, GOVERNMENT_CODE_6700)),
    receiptIsDayOne: false,
    citation: "Gov. Code §§ 6700, 6701",
    confidence: "unverified",
  },
  sat_gov: {
    id: "sat_gov",
    label: "Monday to Saturday without the holidays of Gov. Code § 6700",
    saturdayCounts: true,
    holidays: cached((year) => holidaysOf(year, GOVERNMENT_CODE_6700)),
    receiptIsDayOne: false,
    citation: "Civ. Code §§ 7, 9; Gov. Code § 6700",
    confidence: "unverified",
  },
};

export function isBusinessDay(day: Day, profile: CalendarProfile): boolean {
  const at = weekday(day);
  if (at === 0 || (at === 6 && !profile.saturdayCounts)) return false;
  return !profile.holidays(Number(day.slice(0, 4))).has(day);
}

/** The last day of a period of business days; the day of receipt does not count. */
export function addBusinessDays(from: Day, count: number, profile: CalendarProfile): Day {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isBusinessDay(day, profile)) left--;
  }
  return day;
}

/** The last day of a period of calendar days, with the day of receipt as day 1 or as day 0. Nothing rolls forward. */
export function addCalendarDays(from: Day, count: number, profile: CalendarProfile): Day {
  return addDays(from, profile.receiptIsDayOne ? count - 1 : count);
}

function cached(of: (year: number) => ReadonlySet<Day>): (year: number) => ReadonlySet<Day> {
  const years = new Map<number, ReadonlySet<Day>>();
  return (year) => {
    const known = years.get(year) ?? of(year);
    years.set(year, known);
    return known;
  };
}
