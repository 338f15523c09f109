import { type Wording, wordings, type Words } from "../model/wording.js";

/**
 * What a flow is in law on a day. The order of the rows that decide it is in `addenda/standing.ts`; here are the
 * words, their meaning and where they come from.
 */
export const DISCLOSURES = [
  "internal",
  "inbound",
  "business_purpose",
  "disclosed",
  "sale",
  "sharing",
  "presumed_sale",
  "consumer_directed",
  "deidentified",
  "onward_service",
  "onward_uncovered",
  "onward_third_party",
] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

const ROWS: Words<Disclosure> = {
  internal: ["Internal", "Between two systems of the business: nothing is disclosed.", null],
  inbound: ["Inbound", "From a vendor to a system of the business: nothing is disclosed.", null],
  business_purpose: [
    "Business purpose",
    "To a service provider or contractor under a contract with every term that makes it one.",
    "§ 1798.140(e), (ag), (j); 11 CCR § 7051(a)",
  ],
  disclosed: ["Disclosed", "To a third party for no consideration: neither a sale nor sharing.", "§ 1798.140(ad)(1)"],
  sale: ["Sale", "To a third party for money or other valuable consideration.", "§ 1798.140(ad)(1)"],
  sharing: ["Sharing", "To a third party for cross-context behavioral advertising.", "§ 1798.140(ah)(1)"],
  presumed_sale: [
    "Presumed sale",
    "The contract lacks a term or does not cover the flow: it may be considered a sale or sharing.",
    "11 CCR § 7050(e)",
  ],
  consumer_directed: [
    "Consumer-directed",
    "The consumer directs the business to disclose: neither a sale nor sharing.",
    "§ 1798.140(ad)(2)(A)",
  ],
  deidentified: ["Deidentified", "Deidentified under a binding contract: no personal information.", "§ 1798.140(m)"],
  onward_service: [
    "Onward service",
    "From a provider to its sub-processor, bound to the same terms.",
    "11 CCR § 7051(b); § 1798.140(ag)(2)",
  ],
  onward_uncovered: [
    "Onward, uncovered",
    "From a provider to another vendor without terms that bind it.",
    "11 CCR § 7051(b); § 1798.140(ag)(2)",
  ],
  onward_third_party: ["Onward by a third party", "Passed on by a vendor that is no provider.", "11 CCR § 7026(f)(2)"],
};

export const DISCLOSURE_WORDINGS: readonly Wording[] = wordings(ROWS);

export function disclosureLabel(disclosure: Disclosure): string {
  return ROWS[disclosure][0];
}

export function disclosureMeaning(disclosure: Disclosure): string {
  return ROWS[disclosure][1];
}

export function disclosureCitation(disclosure: Disclosure): string | null {
  return ROWS[disclosure][2] ?? null;
}
