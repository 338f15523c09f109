import type { Day } from "../common/day.js";
import { type Right, RIGHTS } from "../model/flow.js";
import type { LawConfidence } from "./confidence.js";

export type DayUnit = "business_day" | "calendar_day";

export interface ClockRule {
  readonly right: Right;
  /** Within which receipt is confirmed; null: the law asks for none. */
  readonly acknowledge: { readonly businessDays: number; readonly citation: string } | null;
  readonly answer: { readonly count: number; readonly unit: DayUnit; readonly citation: string };
  /** One extension: the last day, counted from receipt and not from day 45, and the day by which the consumer hears. */
  readonly extension: { readonly upTo: number; readonly noticeBy: number; readonly citation: string } | null;
  /** The first day on which the right is law; null: it is. */
  readonly inForceFrom: Day | null;
  readonly confidence: LawConfidence;
  readonly note: string | null;
}

const PRIOR_TEXT = "Read in the 2023 text; the section was amended on 1 January 2026 and its new words were not read.";

/**
 * 11 CCR § 7021: delete, correct and know are confirmed in 10 business days and answered in 45 calendar days, at most 90
 * from receipt. The 15 business days of an opt-out are a cap behind “as soon as feasibly possible”, with no
 * acknowledgement and no extension. Verifying who asks stops neither.
 */
const answered = (right: Right): ClockRule => ({
  right,
  acknowledge: { businessDays: 10, citation: "11 CCR § 7021(a)" },
  answer: { count: 45, unit: "calendar_day", citation: "§ 1798.130(a)(2)(A); 11 CCR § 7021(b)" },
  extension: { upTo: 90, noticeBy: 45, citation: "§ 1798.130(a)(2)(A); § 1798.145(h)(1); 11 CCR § 7021(b)" },
  inForceFrom: null,
  confidence: "regulation_text",
  note: PRIOR_TEXT,
});

const stopped = (right: Right, citation: string): ClockRule => ({
  right,
  acknowledge: null,
  answer: { count: 15, unit: "business_day", citation },
  extension: null,
  inForceFrom: null,
  confidence: "regulation_text",
  note: PRIOR_TEXT,
});

export const CLOCKS: Readonly<Record<Right, ClockRule>> = {
  opt_out_sale_share: stopped("opt_out_sale_share", "11 CCR § 7026(f)"),
  limit_spi: stopped("limit_spi", "11 CCR § 7027(g)"),
  delete: answered("delete"),
  correct: answered("correct"),
  know_categories: answered("know_categories"),
  know_specific: answered("know_specific"),
  admt_opt_out: {
    ...stopped("admt_opt_out", "11 CCR § 7221(n)(1)"),
    inForceFrom: "2027-01-01",
    confidence: "secondary",
    note: "Fifteen business days are quoted second-hand; whether receipt must be confirmed was not read.",
  },
};

/** Whether the right is law on a day. */
export function isInForce(right: Right, day: Day): boolean {
  const from = CLOCKS[right].inForceFrom;
  return from === null || from <= day;
}

/** The rights that can be asked for on a day, in the order of the model. */
export function rightsInForce(day: Day): readonly Right[] {
  return RIGHTS.filter((right) => isInForce(right, day));
}
