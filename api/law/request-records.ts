import type { LawConfidence } from "./confidence.js";

export interface RecordField {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** Required of every request once it is answered; a basis only where it is denied. */
  readonly when: "always" | "answered" | "denied";
  readonly citation: string;
  readonly confidence: LawConfidence;
}

const RECORD = "11 CCR § 7101(b)";

/** What is kept of every request for 24 months, with reasonable security, in a ticket or a log. */
export const RECORD_FIELDS: readonly RecordField[] = [
  field("date_of_request", "Date of request", "The day it was received.", "always"),
  field("nature_of_request", "Nature of request", "The right that was used.", "always"),
  field("manner_made", "Manner made", "How it came in.", "always"),
  field("date_of_response", "Date of response", "The day it was answered.", "answered"),
  field("nature_of_response", "Nature of response", "Complied with in whole, in part, or denied.", "answered"),
  field("denial_basis", "Basis of denial", "Why it was denied in whole or in part.", "denied"),
];

export const RECORD_DUTIES: readonly { readonly id: string; readonly duty: string; readonly citation: string }[] = [
  {
    id: "records_24_months",
    duty: "Records of requests and answers are kept at least 24 months, with reasonable security.",
    citation: "11 CCR § 7101(a)",
  },
  {
    id: "records_use_limit",
    duty: "Records serve the review of compliance alone, and go to no third party except by legal obligation.",
    citation: "11 CCR § 7101(d)",
  },
  {
    id: "metrics_10m",
    duty: "From ten million consumers a year: for each right what was received, complied with and denied, and the median or mean days, published by 1 July.",
    citation: "11 CCR § 7102(a)",
  },
];

function field(id: string, label: string, meaning: string, when: RecordField["when"]): RecordField {
  return { id, label, meaning, when, citation: RECORD, confidence: "regulation_text" };
}
