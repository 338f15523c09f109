import type { Wording } from "../model/wording.js";

export const FLAG_KINDS = [
  "ONWARD_UNCOVERED",
  "EXPIRED",
  "MISSING_ADDENDUM",
  "THIRD_PARTY_WITHOUT_CONTRACT",
  "DEFECTIVE_ADDENDUM",
  "UNREVIEWED",
  "CATEGORY_OUT_OF_SCOPE",
  "PURPOSE_OUT_OF_SCOPE",
  "UNDOCUMENTED_FLOW",
  "EXPIRING",
  "GATE_UNTESTED",
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

export const SEVERITIES = ["high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const EXPIRING_WITHIN_DAYS = 90;
export const GATE_TEST_DAYS = 365;

export interface FlagRow extends Wording {
  readonly id: FlagKind;
  readonly severity: Severity;
}

const ROWS: Readonly<
  Record<FlagKind, readonly [severity: Severity, label: string, meaning: string, citation: string]>
> = {
  ONWARD_UNCOVERED: [
    "high",
    "Sub-processor not covered",
    "A provider passes information on without terms that bind the recipient.",
    "11 CCR § 7051(b); § 1798.140(ag)(2)",
  ],
  EXPIRED: ["high", "Contract expired", "There was a contract; none is in force.", "11 CCR §§ 7051(a), 7053(a)"],
  MISSING_ADDENDUM: [
    "high",
    "No valid addendum",
    "No contract with the terms that make a vendor a service provider or contractor.",
    "11 CCR §§ 7051(a), 7050(e)",
  ],
  THIRD_PARTY_WITHOUT_CONTRACT: [
    "high",
    "Third party without contract",
    "Without a contract a third party may not hold the information at all.",
    "11 CCR §§ 7052(a), 7053(a)",
  ],
  DEFECTIVE_ADDENDUM: [
    "high",
    "Addendum lacks terms",
    "A demanded term is missing or only partly there.",
    "11 CCR §§ 7051(a), 7053(a)",
  ],
  UNREVIEWED: [
    "medium",
    "Terms not reviewed",
    "Nobody has yet read the contract for a demanded term.",
    "11 CCR §§ 7051(c), 7053(b)",
  ],
  CATEGORY_OUT_OF_SCOPE: [
    "high",
    "Category outside the contract",
    "The flow carries a category that the contract does not cover.",
    "11 CCR § 7051(a)(2); § 1798.100(d)(1)",
  ],
  PURPOSE_OUT_OF_SCOPE: [
    "high",
    "Purpose outside the contract",
    "The flow serves a purpose that the contract does not cover.",
    "11 CCR § 7051(a)(2)",
  ],
  UNDOCUMENTED_FLOW: [
    "medium",
    "Flow not documented",
    "Its categories or purposes are not recorded: what it carries is unknown.",
    "11 CCR § 7051(a)(2); § 1798.100(d)(1)",
  ],
  EXPIRING: [
    "low",
    "Contract expires soon",
    `A contract ends within ${String(EXPIRING_WITHIN_DAYS)} days and no successor is recorded.`,
    "11 CCR §§ 7051(a), 7053(a)",
  ],
  GATE_UNTESTED: [
    "low",
    "Gate not tested",
    `A gate that an opt-out needs was not tested within ${String(GATE_TEST_DAYS)} days.`,
    "11 CCR § 7026(f)",
  ],
};

export const FLAG_ROWS: readonly FlagRow[] = FLAG_KINDS.map((id) => {
  const [severity, label, meaning, citation] = ROWS[id];
  return { id, severity, label, meaning, citation };
});

const BY_KIND: ReadonlyMap<FlagKind, FlagRow> = new Map(FLAG_ROWS.map((row) => [row.id, row]));

export function flagRow(kind: FlagKind): FlagRow {
  const row = BY_KIND.get(kind);
  if (row === undefined) throw new Error(`No row for the flag ${kind}`);
  return row;
}
