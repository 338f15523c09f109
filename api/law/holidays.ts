import { addDays, type Day, weekday } from "../common/day.js";

/** A holiday rule gives the day it falls on in a year; `rolls` says how it moves off a weekend. */
interface HolidayRule {
  readonly name: string;
  readonly on: (year: number) => Day;
  /** Gov. Code § 6701: Sunday to Monday; November 11 also from Saturday to Friday. */
  readonly rolls: "sunday_to_monday" | "both" | "none";
}

const [JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY] = [1, 2, 3, 4, 5, 6, 7];
const [SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER] = [9, 10, 11, 12];
const [MONDAY, THURSDAY, FRIDAY] = [1, 4, 5];

/** The ten days that practically every business keeps. */
export const WIDELY_OBSERVED: readonly HolidayRule[] = [
  fixed("New Year's Day", JANUARY, 1),
  nth("Martin Luther King Jr. Day", JANUARY, { weekday: MONDAY, nth: 3 }),
  nth("Presidents' Day", FEBRUARY, { weekday: MONDAY, nth: 3 }),
  nth("Memorial Day", MAY, { weekday: MONDAY, nth: -1 }),
  fixed("Juneteenth", JUNE, 19),
  fixed("Independence Day", JULY, 4),
  nth("Labor Day", SEPTEMBER, { weekday: MONDAY, nth: 1 }),
  { ...fixed("Veterans Day", NOVEMBER, 11), rolls: "both" },
  nth("Thanksgiving Day", NOVEMBER, { weekday: THURSDAY, nth: 4 }),
  fixed("Christmas Day", DECEMBER, 25),
];

/**
 * The fixed and nth-weekday holidays of Gov. Code § 6700(a) that the widely observed ones lack. Lunar New Year and
 * Diwali, which follow other calendars, are left out; leaving a holiday out makes a date earlier, never later.
 */
export const GOVERNMENT_CODE_6700: readonly HolidayRule[] = [
  ...WIDELY_OBSERVED,
  fixed("Lincoln Day", FEBRUARY, 12),
  fixed("Cesar Chavez Day", MARCH, 31),
  fixed("Genocide Remembrance Day", APRIL, 24),
  fixed("Admission Day", SEPTEMBER, 9),
  nth("Native American Day", SEPTEMBER, { weekday: FRIDAY, nth: 4 }),
  nth("Columbus Day", OCTOBER, { weekday: MONDAY, nth: 2 }),
];

/** The days of a year on which the holidays are kept, after rolling off weekends. */
export function holidaysOf(year: number, rules: readonly HolidayRule[]): ReadonlySet<Day> {
  return new Set(rules.flatMap((rule) => keptOn(rule.on(year), rule.rolls)));
}

function keptOn(day: Day, rolls: HolidayRule["rolls"]): readonly Day[] {
  if (weekday(day) === 0 && rolls !== "none") return [day, addDays(day, 1)];
  if (weekday(day) === 6 && rolls === "both") return [day, addDays(day, -1)];
  return [day];
}

function fixed(name: string, month: number, date: number): HolidayRule {
  return { name, on: (year) => civil(year, month, date), rolls: "sunday_to_monday" };
}

function nth(name: string, month: number, which: { weekday: number; nth: number }): HolidayRule {
  return { name, on: (year) => nthWeekday(year, month, which), rolls: "none" };
}

function nthWeekday(year: number, month: number, which: { weekday: number; nth: number }): Day {
  const first = civil(year, month, 1);
  const offset = (which.weekday - weekday(first) + 7) % 7;
  if (which.nth > 0) return addDays(first, offset + 7 * (which.nth - 1));
  const candidates = [4, 3].map((weeks) => addDays(first, offset + 7 * weeks));
  return candidates.find((day) => Number(day.slice(5, 7)) === month) ?? first;
}

function civil(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
