import type { Day } from "../common/day.js";
import type { LawConfidence } from "./confidence.js";
import type { Cell, Signal, StateLaw, StateRight } from "./states.js";

const TRACKER = "Tracker of state privacy laws; the statute was not read";
const COMMON: readonly StateRight[] = [
  "opt_out_sale",
  "opt_out_targeted_advertising",
  "opt_out_profiling",
  "delete",
  "correct",
  "know",
];

/** Extensions that a second source confirmed. */
const EXTENSION_CONFIRMED: readonly string[] = ["VA", "TX", "OR", "FL", "OK"];

interface Row {
  readonly days?: number;
  readonly extension?: number;
  readonly signal: readonly [Signal, citation: string, confidence?: LawConfidence];
  readonly without?: readonly StateRight[];
  /** Where the table names it: Utah has no appeal. */
  readonly appeal?: boolean;
  readonly note?: string;
}

const no = (citation: string): Row["signal"] => ["not_required", citation];

/** Eighteen laws in force, Florida's narrow one, and four that are enacted and to come. */
export const OTHER_STATES: readonly StateLaw[] = [
  state("VA", "Virginia", "2023-01-01", {
    signal: no("Va. Code 59.1-575 ff."),
    note: "Sale of precise geolocation is banned from 1 July 2026.",
  }),
  state("CO", "Colorado", "2023-07-01", {
    signal: ["required", "C.R.S. 6-1-1306(1)(a)(IV)(B)"],
    note: "An opt-out is carried out as soon as feasibly possible and processors are told to stop, 4 CCR 904-3 Rule 4.03(A).",
  }),
  state("CT", "Connecticut", "2023-07-01", { signal: ["required", "C.G.S. 42-520(e)"] }),
  state("UT", "Utah", "2023-12-31", {
    signal: no("Utah Code 13-61"),
    without: ["opt_out_profiling"],
    appeal: false,
    note: "The right to correct was added on 1 July 2026.",
  }),
  state("TX", "Texas", "2024-07-01", {
    signal: ["required_with_conditions", "B&C Code 541.055(e)-(f)", "secondary"],
    note: "Sources disagree on the signal; treated as a duty.",
  }),
  state("OR", "Oregon", "2024-07-01", {
    signal: ["required", "ORS 646A.578(5)(c)"],
    note: "The answer lists specific third parties.",
  }),
  state("MT", "Montana", "2024-10-01", { signal: ["required", "MCA 30-14-2809"] }),
  state("DE", "Delaware", "2025-01-01", { signal: ["required", "6 Del. C. 12D-106(e)"] }),
  state("IA", "Iowa", "2025-01-01", {
    days: 90,
    signal: no("Iowa Code 715D"),
    without: ["correct", "opt_out_profiling"],
  }),
  state("TN", "Tennessee", "2025-07-01", { signal: no("T.C.A. 47-18-3301 ff.") }),
  state("NJ", "New Jersey", "2025-01-15", { signal: ["required", "N.J.S.A. 56:8-166.11(b)(1)"] }),
  state("NH", "New Hampshire", "2025-01-01", { signal: ["required", "RSA 507-H:6 V"] }),
  state("NE", "Nebraska", "2025-01-01", {
    signal: ["required_with_conditions", "R.R.S. 87-1111(5)-(6)", "unverified"],
  }),
  state("MN", "Minnesota", "2025-07-31", {
    signal: ["required", "Minn. Stat. 325M.14 subd. 3"],
    note: "The answer lists specific third parties.",
  }),
  state("MD", "Maryland", "2025-10-01", {
    signal: ["disputed", "Com. Law 14-4707(f)(3)", "unverified"],
    note: "Applies to processing from 1 April 2026; sale of sensitive data is banned.",
  }),
  state("IN", "Indiana", "2026-01-01", { signal: no("Ind. Code 24-15") }),
  state("KY", "Kentucky", "2026-01-01", { signal: no("KRS 367.3611 ff.") }),
  state("RI", "Rhode Island", "2026-01-01", {
    signal: no("R.I.G.L. 6-48.1"),
    note: "Processing stops within 15 days after consent is revoked.",
  }),
  state("FL", "Florida", "2024-07-01", {
    extension: 15,
    signal: ["not_required", "Fla. Stat. 501.701 ff.", "unverified"],
    note: "Only controllers of platforms with more than a billion dollars of revenue. First day in force not verified.",
  }),
  state("OK", "Oklahoma", "2027-01-01", { signal: no("Enacted, not yet in force") }),
  state("LA", "Louisiana", "2027-01-01", { signal: ["required", "Enacted, not yet in force", "unverified"] }),
  state("AL", "Alabama", "2027-05-01", { signal: ["not_required", "Enacted, not yet in force", "unverified"] }),
  state("VT", "Vermont", "2028-01-01", { signal: ["required", "Act 145 of 2026, not yet in force", "unverified"] }),
];

function state(code: string, label: string, inForceFrom: Day, row: Row): StateLaw {
  const [signal, citation, confidence = "secondary"] = row.signal;
  const rights = COMMON.filter((right) => !(row.without ?? []).includes(right));
  return {
    state: code,
    label,
    inForceFrom: cell(inForceFrom, TRACKER, code === "FL" ? "unverified" : "secondary"),
    rights: cell(rights, TRACKER, "unverified"),
    responseDays: cell(row.days ?? 45, TRACKER, "secondary"),
    extensionDays: cell(row.extension ?? 45, TRACKER, EXTENSION_CONFIRMED.includes(code) ? "secondary" : "unverified"),
    signal: cell(signal, citation, confidence),
    appeal: cell(row.appeal ?? true, TRACKER, code === "UT" ? "secondary" : "unverified"),
    note: row.note ?? null,
  };
}

function cell<T>(value: T, citation: string, confidence: LawConfidence): Cell<T> {
  return { value, citation, confidence };
}
