import { SluiceError } from "../common/errors.js";
import { describeDefect, type Log } from "../log.js";
import { type Document, isSettled } from "./document.js";
import type { DocumentStore } from "./documents.store.js";
import { problemOf } from "./problems.js";
import type { Reader, Reading, ReadRequest } from "./reading.js";

export interface ReadingOne {
  readonly store: DocumentStore;
  readonly reader: Reader;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly tell: (document: Document) => void;
}

/** Reads one document to its end. The record is written last: where it says `read`, the text is there. */
export async function readOne(id: string, one: ReadingOne): Promise<void> {
  const { store, signal, tell } = one;
  signal.throwIfAborted();
  const document = await store.record(id);
  const bytes = document === null || isSettled(document) ? null : await store.bytes(id);
  if (document === null || bytes === null) return;
  const put = async (next: Document) => {
    await store.putRecord(next);
    tell(next);
  };
  await put({ ...document, state: "reading" });
  const reading = await readBy(one, { bytes, mediaType: document.mediaType, signal });
  if (reading.state === "read") {
    await store.putText(id, reading.text);
    await store.putSuggestion(id, reading.suggestion);
  }
  await put(settled(document, reading));
}

/** What is wrong with us, and not with the store, must not keep others from being read. */
async function readBy({ reader, log, signal }: ReadingOne, request: ReadRequest): Promise<Reading> {
  try {
    return await reader(request);
  } catch (error) {
    if (signal.aborted || error instanceof SluiceError) throw error;
    log.error({ defect: describeDefect(error) }, "reading a document failed");
    return { state: "unreadable", mediaType: null, pages: null, problem: problemOf("failed") };
  }
}

function settled(document: Document, reading: Reading): Document {
  const { state, pages } = reading;
  const mediaType = reading.mediaType ?? document.mediaType;
  if (reading.state === "unreadable") return { ...document, state, mediaType, pages, problem: reading.problem };
  const characters = reading.text.segments.reduce((sum, { text }) => sum + text.length, 0);
  return { ...document, state, mediaType, pages, characters, notes: reading.notes };
}
