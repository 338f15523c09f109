import type { ContractKind, FindingStatus } from "./contract.js";
import type { Confidence, Consideration, GateMeans, Mechanism, Right } from "./flow.js";
import type { Role, SystemKind } from "./party.js";
import type { ContractProgress } from "./progress.js";
import type { PurposeKind } from "./purpose.js";
import type { Words } from "./wording.js";

/**
 * The words that records hold. The schema's descriptions, the reasons and what the pages show all come from here, so
 * that a word is spelt and explained once.
 */
export const SYSTEM_KIND_WORDS: Words<SystemKind> = {
  application: ["Application", "An application of our own."],
  website: ["Web site", "A web site."],
  mobile_app: ["Mobile app", "An application on a phone."],
  store_front: ["Store front", "A shop, physical or on line."],
  database: ["Database", "A database."],
  warehouse: ["Data warehouse", "A data warehouse."],
  spreadsheet: ["Spreadsheet", "A spreadsheet."],
};

export const ROLE_WORDS: Words<Role> = {
  service_provider: [
    "Service provider",
    "Processes for the business under a contract with the terms of 11 CCR § 7051(a).",
    "§ 1798.140(ag)",
  ],
  contractor: [
    "Contractor",
    "Is given information for a business purpose under such a contract and certifies it.",
    "§ 1798.140(j)",
  ],
  third_party: ["Third party", "Anyone else.", "§ 1798.140(ai)"],
  undeclared: ["Undeclared", "Nobody said; judged as a service provider."],
};

export const PURPOSE_KIND_WORDS: Words<PurposeKind> = {
  business: ["Business", "A business purpose.", "§ 1798.140(e)"],
  commercial: ["Commercial", "The recipient's own commercial ends."],
  ccba: ["Cross-context behavioral advertising", "Cross-context behavioral advertising.", "§ 1798.140(k)"],
};

export const MECHANISM_WORDS: Words<Mechanism> = {
  api: ["API", "A call between programs."],
  pixel_or_sdk: ["Pixel or SDK", "A pixel, tag or software kit in a page or an application."],
  file: ["File", "A file handed over."],
  replication: ["Replication", "A database copied continuously."],
  email: ["E-mail", "E-mail."],
  manual: ["By hand", "By hand."],
};

export const CONSIDERATION_WORDS: Words<Consideration> = {
  none: ["None", "Nothing."],
  monetary: ["Money", "Money."],
  other_valuable: ["Other value", "Something else of value."],
  unknown: ["Not known", "Not known; counts as something where that matters."],
};

export const CONFIDENCE_WORDS: Words<Confidence> = {
  declared: ["Declared", "Somebody said so."],
  observed: ["Observed", "It was seen."],
  inferred: ["Inferred", "It was concluded from something else."],
};

export const RIGHT_WORDS: Words<Right> = {
  opt_out_sale_share: ["Opt-out of sale and sharing", "Opt out of sale and sharing.", "§ 1798.120"],
  limit_spi: ["Limit sensitive information", "Limit the use of sensitive personal information.", "§ 1798.121"],
  delete: ["Delete", "Delete.", "§ 1798.105"],
  correct: ["Correct", "Correct.", "§ 1798.106"],
  know_categories: ["Know the categories", "Know the categories.", "§ 1798.110"],
  know_specific: ["Know the specific pieces", "Know the specific pieces.", "§ 1798.110"],
  admt_opt_out: ["Opt-out of automated decisions", "Opt out of automated decisionmaking technology.", "11 CCR § 7221"],
};

export const GATE_MEANS_WORDS: Words<GateMeans> = {
  consent_tool: ["Consent tool", "A consent tool."],
  suppression_list: ["Suppression list", "A suppression list."],
  code: ["Code", "Code of our own."],
};

export const CONTRACT_KIND_WORDS: Words<ContractKind> = {
  master_agreement: ["Master agreement", "A master agreement."],
  data_processing_agreement: ["Data processing agreement", "A data processing agreement."],
  ccpa_addendum: ["CCPA addendum", "An addendum for the CCPA."],
  third_party_contract: ["Third-party contract", "A contract with a third party.", "11 CCR § 7053"],
  sub_processor_terms: ["Sub-processor terms", "Terms between a vendor and its own sub-processor."],
  mspa: ["Multi-State Privacy Agreement", "The industry's Multi-State Privacy Agreement."],
  click_through: ["Click-through terms", "Terms accepted on line."],
};

export const CONTRACT_PROGRESS_WORDS: Words<ContractProgress> = {
  drafted: ["Drafted", "Written, and not sent yet."],
  sent: ["Sent", "With the other side, for signature."],
  returned: ["Returned", "Back from the other side, signed or with changes."],
  countersigned: ["Countersigned", "Signed by both sides; its terms are still to be read."],
  in_force: ["In force", "Signed and read; it counts from its first day through its last."],
};

export const FINDING_STATUS_WORDS: Words<FindingStatus> = {
  present: ["Present", "The contract says it."],
  partial: ["Partial", "It says some of it, or something weaker."],
  missing: ["Missing", "It does not say it."],
  not_applicable: ["Not applicable", "Not needed here; good only where the clause is conditional."],
};
