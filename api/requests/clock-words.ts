import { type Day, daysBetween } from "../common/day.js";
import { dayInWords } from "../common/day-words.js";
import { addBusinessDays, CALENDARS, type CalendarProfile } from "../law/calendars.js";
import type { Deadline } from "./clock.js";

type Shown = Pick<Deadline, "dueOn" | "latestOn" | "unit" | "profiles">;

/**
 * A deadline as a person reads it on a day: "6 business days left; safe date 8 December; latest lawful date 14 December".
 * What is left is counted to the safe date, in its calendar, today not counted.
 */
export function clockWords(deadline: Shown, today: Day): string {
  const { dueOn, latestOn } = deadline;
  const latest = `latest lawful date ${shortDay(latestOn, today)}`;
  if (today > latestOn) {
    return `${counted(daysBetween(latestOn, today), "day")} past the ${latest}`;
  }
  if (today > dueOn) {
    return `${counted(daysBetween(dueOn, today), "day")} past the safe date; ${today === latestOn ? "latest lawful date today" : latest}`;
  }
  if (today === dueOn) return dueOn === latestOn ? "due today" : `due today; ${latest}`;
  return `${left(deadline, today)} left; safe date ${shortDay(dueOn, today)}; ${latest}`;
}

/** "8 December", with the year where it is another than today's. */
export function shortDay(day: Day, today: Day): string {
  const words = dayInWords(day);
  return day.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d+$/, "") : words;
}

/** Business days after the one, up to and with the other. */
export function businessDaysBetween(from: Day, to: Day, profile: CalendarProfile): number {
  let count = 0;
  for (let day = addBusinessDays(from, 1, profile); day <= to; day = addBusinessDays(day, 1, profile)) count++;
  return count;
}

function left({ unit, dueOn, profiles }: Shown, today: Day): string {
  if (unit === "calendar_day") return counted(daysBetween(today, dueOn), "day");
  return counted(businessDaysBetween(today, dueOn, CALENDARS[profiles.safe]), "business day");
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
