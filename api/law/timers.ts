import { addDays, addYears, type Day, isDay } from "../common/day.js";
import type { LawConfidence } from "./confidence.js";

export interface Timer {
  readonly id: string;
  readonly label: string;
  readonly length: { readonly count: number; readonly unit: "month" | "calendar_day" | "year" };
  /** From what it runs, in words. */
  readonly from: string;
  readonly citation: string;
  readonly confidence: LawConfidence;
  readonly note: string | null;
}

/** Every other period of the law on consumer requests. Months and years keep the day of the month. */
export const TIMERS = {
  reask_opt_in: timer("reask_opt_in", "No asking to opt back in", [12, "month"], {
    from: "the day of the opt-out or limit",
    citation: "§ 1798.135(c)(4); 11 CCR § 7026(k), § 7027(l)",
    confidence: "regulation_text",
    note: "A transaction that needs the sale or sharing may be explained earlier, 11 CCR § 7028(b).",
  }),
  know_window: timer("know_window", "Two know requests free of charge", [12, "month"], {
    from: "the day of the earlier request",
    citation: "§ 1798.130(b)",
    confidence: "statute_text",
    note: "A disclosure that lets the consumer check a correction does not count, 11 CCR § 7023(j).",
  }),
  know_lookback: timer("know_lookback", "What a know answer covers unless more is asked", [12, "month"], {
    from: "the day of receipt, backwards",
    citation: "§ 1798.130(a)(2)(B); 11 CCR § 7024(h)",
    confidence: "regulation_text",
    note: "More on request, for what was collected on or after 1 January 2022, unless impossible or disproportionate.",
  }),
  repeat_correct: timer("repeat_correct", "The same correction again", [6, "month"], {
    from: "the day of the earlier request",
    citation: "11 CCR § 7023(g)",
    confidence: "regulation_text",
    note: "May be denied, unless new documents are given.",
  }),
  records: timer("records", "Records of requests", [24, "month"], {
    from: "the day of the request",
    citation: "11 CCR § 7101(a)",
    confidence: "regulation_text",
    note: null,
  }),
  law_enforcement_hold: timer("law_enforcement_hold", "Hold ordered by law enforcement", [90, "calendar_day"], {
    from: "the day of the order",
    citation: "§ 1798.145(a)(1)",
    confidence: "statute_text",
    note: "Renewable for a further 90 days.",
  }),
  policy_update: timer("policy_update", "Privacy policy brought up to date", [12, "month"], {
    from: "the last update",
    citation: "§ 1798.130(a)(5)",
    confidence: "statute_text",
    note: null,
  }),
  verification_review: timer("verification_review", "Whether a verification method exists now", [12, "month"], {
    from: "the last review",
    citation: "11 CCR § 7062(g)",
    confidence: "regulation_text",
    note: "Where there was no reasonable method and the policy says so.",
  }),
  vendor_test: timer("vendor_test", "Test or review of a vendor", [12, "month"], {
    from: "the last test",
    citation: "11 CCR § 7051(a)(7)",
    confidence: "regulation_text",
    note: "An example of a reasonable step, not a fixed duty.",
  }),
  drop_access: timer("drop_access", "Data broker fetches the state's deletion list", [45, "calendar_day"], {
    from: "the last access",
    citation: "§ 1798.99.86; 11 CCR § 7600 ff.",
    confidence: "secondary",
    note: "Data brokers alone; from 1 August 2026.",
  }),
  risk_update: timer("risk_update", "Risk assessment after a material change", [45, "calendar_day"], {
    from: "the change",
    citation: "11 CCR § 7155(a)(3)",
    confidence: "secondary",
    note: null,
  }),
  risk_review: timer("risk_review", "Risk assessment reviewed", [3, "year"], {
    from: "the last review",
    citation: "11 CCR § 7155(a)",
    confidence: "secondary",
    note: null,
  }),
} as const;

/** The last day of a period that began on a day. */
export function timerEnds(timer: Timer, from: Day): Day {
  const { count, unit } = timer.length;
  if (unit === "calendar_day") return addDays(from, count);
  return unit === "year" ? addYears(from, count) : addMonths(from, count);
}

/** Whose duty it is to publish metrics; everybody else may keep them all the same. */
export const METRICS_DUTY = {
  meaning:
    "Published in the privacy policy, or linked from it, by a business that handles the personal information of 10,000,000 or more consumers in the calendar year.",
  citation: "11 CCR § 7102(a)",
} as const;

/** 11 CCR § 7102(a): the metrics of a calendar year are published by 1 July of the next. */
export function metricsDue(calendarYear: number): Day {
  return `${String(calendarYear + 1).padStart(4, "0")}-07-01`;
}

/** The same day so many months later (earlier where negative); the last of the month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
  if (at >= 120_000) return "9999-12-31";
  for (let date = Number(day.slice(8)); date > 28; date--) if (isDay(`${month}-${date}`)) return `${month}-${date}`;
  return `${month}-${String(Math.min(Number(day.slice(8)), 28)).padStart(2, "0")}`;
}

type Length = readonly [count: number, unit: Timer["length"]["unit"]];
function timer(id: string, label: string, [count, unit]: Length, rest: Omit<Timer, "id" | "label" | "length">): Timer {
  return { id, label, length: { count, unit }, ...rest };
}
