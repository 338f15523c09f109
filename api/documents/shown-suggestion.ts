import type { Day } from "../common/day.js";
import { clauseById } from "../law/clauses.js";
import { type SeenClause, seenClause } from "../law/seen-terms.js";
import { type StateClause, STATE_CLAUSES } from "../law/state-clauses.js";
import type { ContractKind } from "../model/contract.js";
import { type DocumentText, type Passage, quoteOf } from "./document-text.js";
import type { ClauseSuggestion, Suggested, SuggestedParty, Suggestion, Warning } from "./suggestion.js";

/** A passage with the words that stand there. */
export interface Evidence extends Passage {
  readonly quote: string;
  readonly place: string;
}

type Evident<T extends { readonly evidence: readonly Passage[] }> = Omit<T, "evidence"> & {
  readonly evidence: readonly Evidence[];
};

export type Shown<T> = Evident<Suggested<T>>;
export type ShownParty = Evident<SuggestedParty>;
export type ShownWarning = Evident<Warning>;
export type ShownClause = Omit<Evident<ClauseSuggestion>, "clause"> & { readonly clause: SeenClause };
export type ShownStateClause = Omit<Evident<ClauseSuggestion>, "clause"> & { readonly clause: StateClause };

export interface ShownSuggestion {
  readonly kind: Shown<ContractKind | null>;
  readonly parties: readonly ShownParty[];
  readonly signedOn: Shown<Day> | null;
  readonly effectiveFrom: Shown<Day> | null;
  readonly expiresOn: Shown<Day> | null;
  readonly evergreen: Shown<boolean> | null;
  readonly noticeDays: Shown<number> | null;
  readonly clauses: readonly ShownClause[];
  readonly stateClauses: readonly ShownStateClause[];
  readonly warnings: readonly ShownWarning[];
}

/** A suggestion with its words in place, and its clauses as rows of the law. */
export function shownSuggestion(suggestion: Suggestion, text: DocumentText): ShownSuggestion {
  const evident = <T extends { readonly evidence: readonly Passage[] }>(each: T): Evident<T> => ({
    ...each,
    evidence: each.evidence.map((passage) => evidenceOf(text, passage)),
  });
  const maybe = <T>(each: Suggested<T> | null): Shown<T> | null => (each === null ? null : evident(each));
  return {
    kind: evident(suggestion.kind),
    parties: suggestion.parties.map(evident),
    signedOn: maybe(suggestion.signedOn),
    effectiveFrom: maybe(suggestion.effectiveFrom),
    expiresOn: maybe(suggestion.expiresOn),
    evergreen: maybe(suggestion.evergreen),
    noticeDays: maybe(suggestion.noticeDays),
    // A row that a later law no longer has is passed over.
    clauses: suggestion.clauses
      .filter(({ clause }) => clauseById(clause) !== undefined)
      .map((each) => ({ ...evident(each), clause: seenClause(each.clause) })),
    stateClauses: suggestion.stateClauses.flatMap((each) => {
      const clause = STATE_CLAUSES.find(({ id }) => id === each.clause);
      return clause === undefined ? [] : [{ ...evident(each), clause }];
    }),
    warnings: suggestion.warnings.map(evident),
  };
}

function evidenceOf(text: DocumentText, passage: Passage): Evidence {
  return { ...passage, quote: quoteOf(text, passage), place: text.segments[passage.segment]?.place ?? "" };
}
