/** Clause by clause, what a reader found in a contract: a status, or more where there is something to say. */
export type Grid = Readonly<Record<string, Finding>>;
type Status = "present" | "partial" | "missing" | "not_applicable";
type Finding = Status | { readonly status: Status; readonly quote?: string; readonly place?: string };

interface Reading {
  readonly by: string;
  readonly on: string;
  /** What differs from the rest of the list, which was present. */
  readonly but?: Grid;
  readonly more?: Grid;
}

export const PROVIDER_TERMS = [
  "sp_no_sell_share",
  "sp_specific_purposes",
  "sp_limited_specified_statement",
  "sp_no_other_purpose",
  "sp_no_other_commercial_purpose",
  "sp_no_outside_relationship",
  "sp_no_combining",
  "sp_comply_same_protection",
  "sp_security",
  "sp_oversight_right",
  "sp_audit_12_months",
  "sp_notify_cannot_meet",
  "sp_stop_remediate",
  "sp_consumer_requests",
  "sp_subcontractor_notice",
  "sp_subcontractor_flowdown",
  "sp_no_ccba",
];

export const THIRD_PARTY_TERMS = [
  "tp_specific_purposes",
  "tp_use_only_for_purposes",
  "tp_comply_same_protection",
  "tp_honor_forwarded_requests",
  "tp_security",
  "tp_oversight_attestation",
  "tp_stop_remediate",
  "tp_notify_cannot_meet",
];

/** Every term of a list as present, at a place in its order, with what differs and what was looked for besides. */
export function grid(terms: readonly string[], { by, on, but = {}, more = {} }: Reading): Grid {
  const present: Grid = Object.fromEntries(
    terms.map((clause, index) => [clause, { status: "present", place: `Annex B, no. ${String(index + 1)}` }]),
  );
  return Object.fromEntries(
    Object.entries({ ...present, ...but, ...more }).map(([clause, finding]) => [
      clause,
      { ...(typeof finding === "string" ? { status: finding } : finding), reviewer: by, reviewedOn: on },
    ]),
  );
}
