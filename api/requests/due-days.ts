import { reason } from "../addenda/reason.js";
import { addDays, type Day } from "../common/day.js";
import type { RightRule } from "../law/rights-rule.js";
import { due, type Due } from "./clock.js";

/** When a request of any right is due: in business days, or in calendar days from the day of receipt. */
export function dueDays(rule: RightRule, receivedOn: Day): Due {
  const { calendarDays, clockCitation } = rule;
  if (calendarDays === null) return due(rule, receivedOn);
  const dueOn = addDays(receivedOn, calendarDays - 1);
  const latestOn = addDays(receivedOn, calendarDays);
  const because = [
    reason(`${calendarDays} calendar days from ${receivedOn}; verifying who asks does not stop them.`, clockCitation),
    reason(
      `Safe date ${dueOn}: the period begins on the day of receipt, which counts as its first day.`,
      "11 CCR § 7021(b)",
    ),
    reason(`Latest lawful date ${latestOn}: the day of receipt not counted.`, "Gov. Code § 6800"),
  ];
  return { receivedOn, dueOn, latestOn, because };
}
