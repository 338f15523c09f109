import type { Clause } from "./clauses.js";

/** What a contract with a service provider or a contractor must say: § 7051(a), § 1798.140(ag), (j), § 1798.100(d). */
export const SERVICE_PROVIDER_CLAUSES: readonly Clause[] = [
  row("sp_written_contract", "Written contract", "§ 1798.140(ag)(1), (j)(1); § 1798.100(d)", {
    requirement: "A written, binding contract exists and covers this information.",
    note: "Met by any contract in force: nothing needs to be recorded for it.",
  }),
  row("sp_no_sell_share", "No selling or sharing", "11 CCR § 7051(a)(1)", {
    requirement: "Prohibits both selling and sharing the information collected under the contract.",
    note: "Only “sell” is not enough: that is the wording from before 2023.",
  }),
  row("sp_specific_purposes", "Specific business purposes", "11 CCR § 7051(a)(2)", {
    requirement: "Identifies the specific business purposes, not in generic terms.",
    note: "“To provide the services under the agreement” alone is partial.",
  }),
  row("sp_limited_specified_statement", "Limited and specified purposes", "11 CCR § 7051(a)(2); § 1798.100(d)(1)", {
    requirement: "States that information is disclosed only for the limited and specified purposes in the contract.",
  }),
  row("sp_no_other_purpose", "No other purpose", "11 CCR § 7051(a)(3)", {
    requirement: "Prohibits retaining, using or disclosing the information for any other purpose.",
  }),
  row("sp_no_other_commercial_purpose", "No other commercial purpose", "11 CCR § 7051(a)(4)", {
    requirement: "Extends the prohibition to any commercial purpose other than the specified ones.",
  }),
  row("sp_no_outside_relationship", "Not outside the relationship", "11 CCR § 7051(a)(5)", {
    requirement: "Prohibits use outside the direct business relationship.",
  }),
  row("sp_no_combining", "No combining", "11 CCR § 7051(a)(5)", {
    requirement: "Prohibits combining with information from other sources or own interactions, unless permitted.",
  }),
  row("sp_comply_same_protection", "Same level of protection", "11 CCR § 7051(a)(6); § 1798.100(d)(2)", {
    requirement: "Requires compliance with the law and the same level of privacy protection.",
  }),
  row("sp_security", "Reasonable security", "11 CCR § 7051(a)(6); § 1798.100(e)", {
    requirement: "Requires reasonable security procedures and practices.",
    required: false,
    roleBearing: false,
    note: "An example inside (a)(6), not a separate mandate.",
  }),
  row("sp_assist_audit_risk_admt", "Cooperation in audits and risk assessments", "11 CCR § 7050(h), § 7051(a)(6)-(7)", {
    requirement: "Requires cooperation in cybersecurity audits, risk assessments and automated decisionmaking duties.",
    required: false,
    roleBearing: false,
    confidence: "unverified",
    note: "The 2026 wording could not be read: whether it is a mandatory term is not verified.",
  }),
  row("sp_oversight_right", "Right to oversee", "11 CCR § 7051(a)(7); § 1798.100(d)(3)", {
    requirement: "Lets the business take reasonable and appropriate steps to ensure consistent use.",
  }),
  row("sp_audit_12_months", "Review every 12 months", "11 CCR § 7051(a)(7); § 1798.140(ag)(1)(D)", {
    requirement: "Names reviews, scans, assessments or audits at least every 12 months.",
    roles: ["service_provider"],
    required: false,
    roleBearing: false,
    note: "Steps that the contract “may include”.",
  }),
  row("sp_notify_cannot_meet", "Notice when it can no longer comply", "11 CCR § 7051(a)(8); § 1798.100(d)(4)", {
    requirement: "Requires notice after determining that obligations can no longer be met.",
    note: "The final rule has no number of days: “five business days” was a draft.",
  }),
  row("sp_stop_remediate", "Stop and remediate", "11 CCR § 7051(a)(9); § 1798.100(d)(5)", {
    requirement: "Lets the business, upon notice, stop and remediate unauthorized use.",
  }),
  row("sp_consumer_requests", "Consumer requests", "11 CCR § 7051(a)(10)", {
    requirement: "Enables the business to comply with consumer requests, or has it inform the provider of them.",
  }),
  row("sp_subcontractor_notice", "Notice of sub-processors", "§ 1798.140(ag)(2), (j)(2)", {
    requirement: "Requires notice when a sub-processor is engaged.",
    roleBearing: false,
  }),
  row("sp_subcontractor_flowdown", "Terms flow down to sub-processors", "11 CCR § 7051(b); § 1798.140(ag)(2), (j)(2)", {
    requirement: "Requires a written contract that binds every sub-processor to the same terms, at every tier.",
    roleBearing: false,
  }),
  row("sp_ads_no_combine_opted_out", "No combining of opted-out consumers", "§ 1798.140(e)(6); 11 CCR § 7050(b)", {
    requirement: "Advertising services do not combine information of opted-out consumers.",
    roleBearing: false,
    condition: "advertising_purpose",
  }),
  row("sp_no_ccba", "No cross-context behavioral advertising", "11 CCR § 7050(b)", {
    requirement: "The services do not include cross-context behavioral advertising.",
  }),
  row("con_certification", "Certification", "§ 1798.140(j)(1)(B)", {
    requirement: "The contractor certifies that it understands the restrictions and will comply.",
    roles: ["contractor"],
    confidence: "statute_text",
  }),
  row("con_monitoring", "Monitoring permitted", "§ 1798.140(j)(1)(C)", {
    requirement: "Permits the business to monitor compliance, subject to agreement.",
    roles: ["contractor"],
    confidence: "statute_text",
  }),
];

type Rest = Pick<Clause, "requirement"> & Partial<Clause>;

function row(id: string, label: string, citation: string, rest: Rest): Clause {
  const both = { roles: ["service_provider", "contractor"] as const, required: true, roleBearing: true };
  return { id, label, citation, ...both, condition: null, confidence: "regulation_text", note: null, ...rest };
}
