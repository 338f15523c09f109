import type { DocumentText } from "./document-text.js";
import type { Document } from "./document.js";
import type { Suggestion } from "./suggestion.js";

/** What is known of bytes once they have all arrived. */
export interface Arrived {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly id: string;
  readonly bytes: number;
  /** The first of them, at least HEAD_BYTES where there are so many. */
  readonly head: Uint8Array;
}

export interface Incoming {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** More bytes than this are LIMIT. */
  readonly limit: number;
  /** Makes the record once the bytes are known; what it throws is thrown, and nothing is kept. */
  readonly record: (arrived: Arrived) => Document;
}

/**
 * Where documents are kept, by the hash of their bytes. Two adapters, one contract (test/documents). Bytes, text and
 * suggestion never change once they are there; the record changes until it is settled. All methods throw `UNAVAILABLE`
 * where the store cannot be used.
 */
export interface DocumentStore {
  readonly kind: "folder" | "s3";
  /** Bytes and record together, or nothing. Bytes that are there already give the record that is there. */
  put(incoming: Incoming): Promise<{ readonly document: Document; readonly isNew: boolean }>;
  /** Null where there are none. */
  bytes(id: string): Promise<AsyncIterable<Uint8Array> | null>;
  record(id: string): Promise<Document | null>;
  /** Replaces a record. */
  putRecord(document: Document): Promise<void>;
  /** Every record, in no promised order. */
  records(): Promise<Iterable<Document>>;
  text(id: string): Promise<DocumentText | null>;
  putText(id: string, text: DocumentText): Promise<void>;
  suggestion(id: string): Promise<Suggestion | null>;
  putSuggestion(id: string, suggestion: Suggestion): Promise<void>;
}
