import type { Day } from "../common/day.js";
import type { RightRule } from "../law/rights-rule.js";

export interface PlanQuestion {
  readonly rule: RightRule;
  /** Party ids; null starts at every system. */
  readonly from: readonly string[] | null;
  /** Category ids; null asks about all. */
  readonly categories: readonly string[] | null;
  /** Also who received between these days, both included, and does no more; null: who receives today. */
  readonly interval: Interval | null;
}

/** From the day of receipt to the day of compliance: 11 CCR § 7026(f)(2), § 7027(g)(3). */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}
