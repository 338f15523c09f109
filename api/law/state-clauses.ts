import type { LawConfidence } from "./confidence.js";
import { ALL_STATES, CITATIONS } from "./state-clauses-statutes.js";
import type { State } from "./state-clauses-statutes.js";

/** A term that the laws of other states want in the contract with a processor. */
export interface StateClause {
  readonly id: string;
  readonly label: string;
  readonly requirement: string;
  readonly citation: string;
  readonly states: readonly State[];
  readonly confidence: LawConfidence;
}

/** Of the quotes of four statutes only the opening words were read: what they demand beyond is not verified. */
const UNREAD: readonly State[] = ["UT", "DE", "TN", "NJ"];

/** The superset of the processor contracts of eighteen states, by the words of their statutes. */
export const STATE_CLAUSES: readonly StateClause[] = [
  row("pr_instructions", "Instructions", "Sets out instructions for processing.", ALL_STATES),
  row("pr_nature_purpose", "Nature and purpose", "Sets out the nature and purpose of processing.", ALL_STATES),
  row("pr_data_type", "Type of data", "Sets out the type of data that is processed.", ALL_STATES),
  row("pr_duration", "Duration", "Sets out the duration of processing.", ALL_STATES),
  row(
    "pr_rights_obligations",
    "Rights and obligations",
    "Sets out the rights and obligations of both parties.",
    but("CO", "NJ"),
  ),
  row(
    "pr_confidentiality",
    "Confidentiality",
    "Binds each person who processes the data to confidentiality.",
    but("CO"),
  ),
  row(
    "pr_delete_return",
    "Delete or return",
    "Has data deleted or returned at the controller's direction at the end.",
    but("UT"),
  ),
  row(
    "pr_demonstrate_compliance",
    "Show compliance",
    "Has the processor make available the information that shows its compliance.",
    but("UT"),
  ),
  row("pr_assessments", "Assessments", "Has the processor allow and cooperate with assessments.", but("IA", "UT")),
  row(
    "pr_annual_independent_audit_alt",
    "Independent yearly audit",
    "Allows an independent audit at least every year, at the processor's expense, instead.",
    ["CO", "MN", "NJ"],
  ),
  row(
    "pr_subcontractor_flowdown",
    "Terms flow down",
    "Binds subcontractors in writing to the same obligations.",
    ALL_STATES,
  ),
  row(
    "pr_subcontractor_objection",
    "Objection to subcontractors",
    "Gives notice of subcontractors and a chance to object.",
    ["CT", "DE", "NH", "MN", "MD", "RI"],
  ),
  row("pr_security", "Security", "Requires reasonable security in the contract.", ["MD"]),
  row("pr_stop_on_request", "Stop on request", "Has the processor stop on the controller's request.", ["MD"]),
];

function but(...states: readonly State[]): readonly State[] {
  return ALL_STATES.filter((state) => !states.includes(state));
}

function row(id: string, label: string, requirement: string, states: readonly State[]): StateClause {
  const confidence = states.every((state) => UNREAD.includes(state)) ? "unverified" : "statute_text";
  return { id, label, requirement, citation: states.map((state) => CITATIONS[state]).join("; "), states, confidence };
}
