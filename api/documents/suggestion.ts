import type { Day } from "../common/day.js";
import type { ContractKind, FindingStatus } from "../model/contract.js";
import type { Passage } from "./document-text.js";

/** What the words of a document let one propose. Nothing of it counts before a person has accepted it. */
export interface Suggestion {
  /** Null where the document is no contract about personal information that we know the kind of. */
  readonly kind: Suggested<ContractKind | null>;
  readonly parties: readonly SuggestedParty[];
  readonly signedOn: Suggested<Day> | null;
  readonly effectiveFrom: Suggested<Day> | null;
  readonly expiresOn: Suggested<Day> | null;
  readonly evergreen: Suggested<boolean> | null;
  readonly noticeDays: Suggested<number> | null;
  /** One for each clause the text was read for: both tables of the law, in the order of the tables. */
  readonly clauses: readonly ClauseSuggestion[];
  /** The same for the terms that the laws of other states want, in the order of `law/state-clauses.ts`. */
  readonly stateClauses: readonly ClauseSuggestion[];
  /** Sentences about the whole that a reviewer must know: a referenced addendum that is not attached, California only as governing law. */
  readonly warnings: readonly Warning[];
}

export interface Suggested<T> {
  readonly value: T;
  readonly why: string;
  readonly evidence: readonly Passage[];
}

export interface SuggestedParty {
  readonly name: string;
  /** The side of the contract: who discloses, who receives; null where the text does not say. */
  readonly side: "business" | "recipient" | null;
  readonly evidence: readonly Passage[];
}

export interface ClauseSuggestion {
  /** Id of a row of `law/clauses.ts`, or of `law/state-clauses.ts`. */
  readonly clause: string;
  readonly status: FindingStatus;
  /** The words it rests on, best first; empty where the clause is missing. */
  readonly evidence: readonly Passage[];
  /** One sentence for the reviewer: what was found, or what is lacking. */
  readonly why: string;
}

export interface Warning {
  readonly sentence: string;
  readonly evidence: readonly Passage[];
}
