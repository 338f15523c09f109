import type { Purpose, PurposeKind } from "../model/purpose.js";
import type { LawConfidence } from "./confidence.js";

/** A purpose the statute names: the closed list of § 1798.140(e), and cross-context behavioral advertising (k). */
export interface StatutoryPurpose extends Purpose {
  readonly citation: string;
  readonly confidence: LawConfidence;
}

/** Advertising without cross-context behavioral advertising: opted-out consumers' information may not be combined. */
export const ADVERTISING_WITHOUT_CCBA = "bp_advertising_marketing_not_ccba";

export const STATUTORY_PURPOSES: readonly StatutoryPurpose[] = [
  business("bp_ad_counting_audit", "Auditing and counting ad impressions", 1),
  business("bp_security_integrity", "Security and integrity", 2),
  business("bp_debugging", "Debugging", 3),
  business("bp_short_term_transient", "Short-term transient use", 4),
  business("bp_perform_services", "Performing services for the business", 5),
  business(ADVERTISING_WITHOUT_CCBA, "Advertising and marketing, not cross-context", 6),
  business("bp_internal_research", "Internal research", 7),
  business("bp_quality_safety_improvement", "Quality, safety and improvement", 8),
  purpose("ccba", "Cross-context behavioral advertising", { kind: "ccba", citation: "§ 1798.140(k)" }),
];

function business(id: string, label: string, number: number): StatutoryPurpose {
  return purpose(id, label, { kind: "business", citation: `§ 1798.140(e)(${number})` });
}

function purpose(id: string, label: string, rest: { kind: PurposeKind; citation: string }): StatutoryPurpose {
  return { id, label, confidence: "statute_text", ...rest };
}
