import type { Day, Instant } from "../common/day.js";
import type { DocumentProblem } from "./problems.js";

/**
 * `queued` waits to be read, `reading` is being read, `read` has its text, `unreadable` has none, and says why. `read`
 * is for ever: bytes never change, so neither does what was read in them.
 */
export const DOCUMENT_STATES = ["queued", "reading", "read", "unreadable"] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A file as somebody gave it. The same bytes are the same document, whatever their name. */
export interface Document {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly id: string;
  /** The file's name as it was first given, cleaned (file-name.ts). */
  readonly name: string;
  /** By content, never by name. */
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedOn: Day;
  readonly uploadedAt: Instant;
  readonly uploadedBy: string | null;
  readonly state: DocumentState;
  /** Why it cannot be read and what to do about it; null unless it is `unreadable`. */
  readonly problem: DocumentProblem | null;
  /** Sentences that a reader of the text must know: pages without words, macros, tracked changes. */
  readonly notes: readonly string[];
  /** Null where it has none, or nobody could count them. */
  readonly pages: number | null;
  /** Characters of its text; null until it is read. */
  readonly characters: number | null;
}

export function isSettled({ state }: Document): boolean {
  return state === "read" || state === "unreadable";
}

const ID = /^[0-9a-f]{64}$/;

export function isDocumentId(id: string): boolean {
  return ID.test(id);
}
