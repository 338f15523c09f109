import type { RightRule } from "../law/rights.js";

export interface PlanQuestion {
  readonly rule: RightRule;
  /** Party ids; null starts at every system. */
  readonly from: readonly string[] | null;
  /** Category ids; null asks about all. */
  readonly categories: readonly string[] | null;
}
