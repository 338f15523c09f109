/**
 * A day is a civil date `YYYY-MM-DD` in California; an instant is UTC ISO 8601.
 * Days compare as strings. Arithmetic goes through the day number (days since 1970-01-01).
 */
export type Day = string;
export type Instant = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS = 86_400_000;

/** True for a day that exists: 2026-02-30 and 0000-01-01 do not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== "string") return false;
  const parts = SHAPE.exec(value);
  if (parts === null || parts[1] === "0000") return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The last day that ten characters can name; arithmetic stops there, so "for ever" stays the last day of all. */
const LAST: Day = "9999-12-31";

export function dayFromNumber(number: number): Day {
  return number >= dayNumber(LAST) ? LAST : new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday to 6 Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

const CALIFORNIA = new Intl.DateTimeFormat("en-CA", {
  timeZone: "America/Los_Angeles",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The civil date in California at an instant. */
export function californiaDay(instant: Date): Day {
  return CALIFORNIA.format(instant);
}

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, years: number): Day {
  const year = String(Math.min(Number(day.slice(0, 4)) + years, 9999)).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
}
