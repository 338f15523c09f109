import { type Wording, wordings, type Words } from "../../model/wording.js";

/**
 * What there is to do on a day ahead. The law sets none of these days: that a contract ends and that notice must be
 * given is in the contract; that a business looks after its vendors is in §§ 7051(c) and 7053(b), which name no
 * interval. Twelve months are our cadence, after the testing "at least once every 12 months" of § 7051(a)(7).
 */
export const RENEWAL_KINDS = ["last_day", "notice", "due_diligence", "evergreen_review"] as const;
export type RenewalKind = (typeof RENEWAL_KINDS)[number];

const WORDS: Words<RenewalKind> = {
  last_day: [
    "Last day in force",
    "From the day after, flows that rest on the contract have none. The day is the contract's.",
    "11 CCR §§ 7051(a), 7053(a)",
  ],
  notice: [
    "Last day to give notice",
    "After it the contract can no longer be ended in time, or renews itself. The day is the contract's.",
    null,
  ],
  due_diligence: [
    "Due-diligence review",
    "Whether a business looks after its vendors factors into whether it had reason to believe that they break the law. The law names no interval; every 12 months is our cadence, after § 7051(a)(7).",
    "11 CCR §§ 7051(c), 7053(b)",
  ],
  evergreen_review: [
    "Review of a contract that renews itself",
    "It never ends by itself, so nothing else asks whether it still fits. Every 12 months is our cadence, not the law's.",
    null,
  ],
};

export const RENEWAL_ROWS: readonly (Wording & { readonly id: RenewalKind })[] = wordings(WORDS);

export function renewalRow(kind: RenewalKind): Omit<Wording, "id"> {
  const [label, meaning, citation = null] = WORDS[kind];
  return { label, meaning, citation };
}
