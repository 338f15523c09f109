import type { LawConfidence } from "./confidence.js";

/** What an answer to a request to know never holds; that it is held is said with particularity (11 CCR § 7024(d)). */
export interface NeverDisclosed {
  readonly id: string;
  readonly label: string;
  /** What the answer says instead. */
  readonly said: string;
  /** Categories of the map below which it lies. Not all that lies there is barred: a person decides. */
  readonly categories: readonly string[];
  /** True where everything in those categories is barred. */
  readonly whole: boolean;
  readonly citation: string;
  readonly confidence: LawConfidence;
}

type Row = readonly [id: string, label: string, said: string, categories: readonly string[], whole?: boolean];

const ROWS: readonly Row[] = [
  ["redact_ssn", "Social Security number", "We hold your Social Security number.", ["spi_government_id"], true],
  [
    "redact_government_id",
    "Driver's licence or other government number",
    "We hold your driver's licence number or another number a government gave you.",
    ["spi_government_id"],
    true,
  ],
  [
    "redact_financial_account",
    "Financial account number",
    "We hold the number of a financial account of yours.",
    ["spi_account_credentials", "pi_customer_records"],
  ],
  [
    "redact_health_id",
    "Health insurance or medical number",
    "We hold your health insurance number or a medical identification number.",
    ["pi_customer_records", "spi_health"],
  ],
  ["redact_password", "Password", "We hold a password of yours.", ["spi_account_credentials"]],
  [
    "redact_security_answers",
    "Security questions and answers",
    "We hold your security questions and answers.",
    ["spi_account_credentials"],
  ],
  [
    "redact_biometric_template",
    "Unique biometric data",
    "We hold unique biometric data about you, such as a scan of a fingerprint or a face.",
    ["pi_biometric", "spi_biometric_id"],
  ],
];

export const NEVER_DISCLOSED: readonly NeverDisclosed[] = ROWS.map(([id, label, said, categories, whole = false]) => ({
  id,
  label,
  said,
  categories,
  whole,
  citation: "11 CCR § 7024(d)",
  confidence: "regulation_text",
}));

/** What may be barred in a category, given with its ancestors on the map. */
export function barredIn(lineage: readonly string[]): readonly NeverDisclosed[] {
  return NEVER_DISCLOSED.filter(({ categories }) => categories.some((id) => lineage.includes(id)));
}
