import { type Right, RIGHTS } from "../model/flow.js";
import type { LawConfidence } from "./confidence.js";
import { ANSWERED, KNOW } from "./letter.js";

export interface Denial {
  readonly id: string;
  readonly label: string;
  readonly rights: readonly Right[];
  readonly meaning: string;
  /** What the letter must contain. */
  readonly mustSay: readonly string[];
  /** What must be done all the same. */
  readonly mustDo: readonly string[];
  /** Id of the letter (letters.ts). */
  readonly letter: string;
  readonly citation: string;
  readonly confidence: LawConfidence;
}

type Rest = Pick<Denial, "meaning" | "mustSay" | "mustDo" | "letter" | "citation"> &
  Partial<Pick<Denial, "confidence">>;

export const DENIALS: readonly Denial[] = [
  denial("deny_unverified", "Not verified", ANSWERED, {
    meaning: "The person could not be verified to the degree demanded within the 45 days.",
    mustSay: ["That identity could not be verified", "Where no method exists: that there is none, and why"],
    mustDo: ["A request for specific pieces is weighed as one for categories", "Point to the privacy policy"],
    letter: "denied_unverified",
    citation: "11 CCR § 7021(b), § 7024(a)-(b), § 7062(f)-(g)",
  }),
  denial("deny_fraud", "Believed fraudulent", RIGHTS, {
    meaning: "A belief in good faith, reasonable and documented, that the request is fraudulent.",
    mustSay: ["That it is denied", "Why it is believed to be fraudulent"],
    mustDo: ["Record the facts of the belief"],
    letter: "denied_fraud",
    citation: "11 CCR § 7023(h), § 7026(e), § 7027(f)",
  }),
  denial("deny_delete_exception", "An exception applies", ["delete"], {
    meaning: "An exception keeps all or part of what was asked to be deleted.",
    mustSay: [
      "The basis in detail: the law in conflict, the exception, or the facts of impossibility",
      "Where information is sold or shared and there is no opt-out yet: the offer to opt out",
    ],
    mustDo: [
      "Delete the rest",
      "Use what is kept for nothing else",
      "Instruct service providers and contractors likewise",
    ],
    letter: "partial_denial_delete",
    citation: "11 CCR § 7022(f)-(g)",
  }),
  denial("deny_correct_accurate", "More likely accurate than not", ["correct"], {
    meaning: "By all circumstances, with the documents given, what is held is more likely accurate than not.",
    mustSay: [
      "The basis, with the facts",
      "For health information: the right to a statement of up to 250 words",
      "That the information can be deleted on request",
    ],
    mustDo: ["Keep a statement that is given with the record, and pass it on"],
    letter: "denied_correct_health_statement",
    citation: "11 CCR § 7023(b), (f)",
  }),
  denial("deny_correct_repeat", "The same correction again", ["correct"], {
    meaning: "The same correction was denied within the last six months, and nothing new is shown.",
    mustSay: ["That it was denied before, and when"],
    mustDo: ["Look at new documents, where there are any"],
    letter: "denied_with_basis",
    citation: "11 CCR § 7023(g)",
  }),
  denial("deny_know_part", "Conflict with law, or an exception", KNOW, {
    meaning: "A law in conflict or an exception bars all or part of the answer.",
    mustSay: ["The basis, unless the law forbids to say it"],
    mustDo: ["Disclose the rest"],
    letter: "denied_with_basis",
    citation: "11 CCR § 7024(e)",
  }),
  denial("deny_know_unsearchable", "Need not be searched", KNOW, {
    meaning:
      "All of it: not searchable or reasonably accessible, kept solely for legal or compliance purposes, neither sold nor used commercially, and described to the consumer.",
    mustSay: ["The categories of records that may hold information and were not searched"],
    mustDo: ["Search everything else"],
    letter: "denied_with_basis",
    citation: "11 CCR § 7024(c)",
  }),
  denial("deny_know_third", "More than two in twelve months", KNOW, {
    meaning: "Two requests to know were answered within the last twelve months.",
    mustSay: ["When the earlier ones were answered"],
    mustDo: [],
    letter: "denied_with_basis",
    citation: "§ 1798.130(b)",
    confidence: "statute_text",
  }),
  denial("deny_unfounded", "Manifestly unfounded or excessive", RIGHTS, {
    meaning: "Manifestly unfounded or excessive, in particular by repetition. The business bears the burden.",
    mustSay: ["The reason for the refusal, or the reasonable fee"],
    mustDo: ["Record the facts; answer within the period"],
    letter: "denied_with_basis",
    citation: "§ 1798.145(h)(2)-(3)",
    confidence: "statute_text",
  }),
  denial("deny_exempt", "Exempt", RIGHTS, {
    meaning: "What is held is exempt, or the law is not applicable to it.",
    mustSay: ["Which exemption, with its section"],
    mustDo: ["Act on what is not exempt"],
    letter: "denied_with_basis",
    citation: "§ 1798.145(h)(2)",
    confidence: "statute_text",
  }),
  denial("deny_not_found", "Nothing found", ANSWERED, {
    meaning: "Nothing is held that can be linked to the consumer.",
    mustSay: ["That nothing was found, and what was searched for"],
    mustDo: ["Record where it was searched"],
    letter: "denied_with_basis",
    citation: "§ 1798.145(h)(2)",
    confidence: "unverified",
  }),
];

export function denialsFor(right: Right): readonly Denial[] {
  return DENIALS.filter(({ rights }) => rights.includes(right));
}

function denial(id: string, label: string, rights: readonly Right[], rest: Rest): Denial {
  return { id, label, rights, confidence: "regulation_text", ...rest };
}
