import type { DocumentText } from "./document-text.js";
import type { DocumentProblem } from "./problems.js";
import type { Suggestion } from "./suggestion.js";

/** What came of reading a document: its text and what that suggests, or why there is none. */
export type Reading = ReadText | Unreadable;

export interface ReadText {
  readonly state: "read";
  readonly mediaType: string;
  readonly pages: number | null;
  readonly notes: readonly string[];
  readonly text: DocumentText;
  readonly suggestion: Suggestion;
}

export interface Unreadable {
  readonly state: "unreadable";
  /** Null where nothing more is known of it than before. */
  readonly mediaType: string | null;
  readonly pages: number | null;
  readonly problem: DocumentProblem;
}

export interface ReadRequest {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  /** Reading ends at once, with the signal's reason. */
  readonly signal: AbortSignal;
}

/** Reads one document. A document that is bad is an answer; only what is wrong with us is thrown. */
export type Reader = (request: ReadRequest) => Promise<Reading>;
