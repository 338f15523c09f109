import type { Day } from "./day.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "3 March 2026": a day as sentences name it. */
export function dayInWords(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
