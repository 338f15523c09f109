import type { Clause } from "./clauses.js";

/** What a contract with a third party to whom information is sold or shared must say: § 7053(a), § 1798.100(d). */
export const THIRD_PARTY_CLAUSES: readonly Clause[] = [
  row("tp_specific_purposes", "Limited and specified purposes", "11 CCR § 7053(a)(1)", {
    requirement: "Identifies the limited and specified purposes, not in generic terms.",
  }),
  row("tp_use_only_for_purposes", "Use only for those purposes", "11 CCR § 7053(a)(2); § 1798.100(d)(1)", {
    requirement: "Makes the information available only for those purposes and requires use only for them.",
  }),
  row("tp_comply_same_protection", "Same level of protection", "11 CCR § 7053(a)(3); § 1798.100(d)(2)", {
    requirement: "Requires compliance with the law and the same level of privacy protection.",
  }),
  row("tp_honor_forwarded_requests", "Honors forwarded requests", "11 CCR § 7053(a)(3), § 7026(f)(2)", {
    requirement: "Requires compliance with an opt-out that the business forwards, and passing it on.",
    note: "Named as an example in (a)(3); demanded here because a forwarded request binds mainly by contract.",
  }),
  row("tp_security", "Reasonable security", "11 CCR § 7053(a)(3)", {
    requirement: "Requires reasonable security procedures and practices.",
    required: false,
    note: "An example inside (a)(3), not a separate mandate.",
  }),
  row("tp_oversight_attestation", "Right to oversee", "11 CCR § 7053(a)(4); § 1798.100(d)(3)", {
    requirement: "Lets the business take reasonable steps, such as an attestation, to ensure consistent use.",
  }),
  row("tp_stop_remediate", "Stop and remediate", "11 CCR § 7053(a)(5); § 1798.100(d)(5)", {
    requirement: "Lets the business, upon notice, stop and remediate unauthorized use.",
  }),
  row("tp_notify_cannot_meet", "Notice when it can no longer comply", "11 CCR § 7053(a)(6); § 1798.100(d)(4)", {
    requirement: "Requires notice after determining that obligations can no longer be met.",
  }),
];

type Rest = Pick<Clause, "requirement"> & Partial<Clause>;

function row(id: string, label: string, citation: string, rest: Rest): Clause {
  return {
    id,
    label,
    citation,
    roles: ["third_party"],
    required: true,
    roleBearing: true,
    condition: null,
    confidence: "regulation_text",
    note: null,
    ...rest,
  };
}
