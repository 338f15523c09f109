import { isDay } from "../../common/day.js";
import type { Day } from "../../common/day.js";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|sept)\\.?`;
const DATE = new RegExp(
  `\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (${MONTH}),? (\\d{4})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b`,
  "g",
);

export interface Dated {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** The days that a text names, in the ways of contracts; figures are read as Americans write them, month first. */
export function daysIn(lower: string): Dated[] {
  return [...lower.matchAll(DATE)].flatMap((match) => {
    const day = dayOf(match);
    return isDay(day) ? [{ day, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function dayOf(match: RegExpExecArray): string {
  const [, name, date, year, date2, name2, year2, iso, isoMonth, isoDate, month, date3, year3] = match;
  if (iso !== undefined) return `${iso}-${isoMonth ?? ""}-${isoDate ?? ""}`;
  const number = month === undefined ? monthOf(name ?? name2 ?? "") : Number(month);
  return `${year ?? year2 ?? year3 ?? ""}-${two(number)}-${two(Number(date ?? date2 ?? date3))}`;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
