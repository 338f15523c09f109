import type { Role } from "../model/party.js";
import { PROVIDER_TERMS } from "./addendum-terms-provider.js";
import { THIRD_PARTY_TERMS } from "./addendum-terms-third-party.js";
import { type Clause, clauseById, clausesFor } from "./clauses.js";

/** Whose addendum it is: the terms that the law wants differ with it. */
export type AddendumForm = Exclude<Role, "undeclared">;

/** Our own plain words for a clause, and the section that wants it. */
export interface AddendumTerm {
  readonly clause: Clause;
  readonly paragraphs: readonly string[];
}

/** `{recipient}` in a paragraph stands for what the form calls the other side. */
export const RECIPIENT_WORDS: Readonly<Record<AddendumForm, string>> = {
  service_provider: "Service Provider",
  contractor: "Contractor",
  third_party: "Recipient",
};

export const NOT_LEGAL_ADVICE_OF_ADDENDUM =
  "These words are a draft made from the law's list of terms and from your map. They are not legal advice: have counsel read them before they are sent.";

/** The terms for these clauses in the order of the law's table; what the table does not demand has no words. */
export function addendumTerms(form: AddendumForm, clauses: ReadonlySet<string>): readonly AddendumTerm[] {
  return clausesFor(form)
    .filter((clause) => clause.required && clauses.has(clause.id))
    .map((clause) => ({ clause, paragraphs: wordsOf(form, clause.id) }));
}

function wordsOf(form: AddendumForm, clause: string): readonly string[] {
  const words = (form === "third_party" ? THIRD_PARTY_TERMS : PROVIDER_TERMS)[clause];
  if (words === undefined) throw new Error(`There is no wording for ${clause} (${clauseById(clause)?.label ?? ""}).`);
  return words.map((paragraph) => paragraph.replaceAll("{recipient}", RECIPIENT_WORDS[form]));
}
