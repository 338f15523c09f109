import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import type { Document } from "./document.js";
import type { Arrived } from "./documents.store.js";
import { cleanFileName } from "./file-name.js";
import { DOCUMENT_LIMITS } from "./limits.js";
import { mediaTypeOf } from "./media-type.js";
import type { ProblemCode } from "./problems.js";
import type { Shelf } from "./shelf.service.js";
import { shelfOf } from "./shelf-of.service.js";

export interface Upload {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** As it was given: any text. */
  readonly name: string;
}

export interface Uploaded {
  readonly document: Document;
  /** False where the same bytes were there before: the document is that one. */
  readonly isNew: boolean;
}

/** Keeps a file and queues it to be read. */
export async function uploadDocument(context: Context, { bytes, name }: Upload): Promise<Uploaded> {
  const shelf = shelfOf(context);
  const cleaned = cleanFileName(name);
  const record = (arrived: Arrived) => recordOf(arrived, cleaned, context);
  const uploaded = await shelf.store.put({ bytes, limit: DOCUMENT_LIMITS.bytes, record });
  if (uploaded.isNew) queue(shelf, uploaded.document);
  return uploaded.isNew ? uploaded : { document: await triedAgain(shelf, uploaded.document), isNew: false };
}

/** What failed for want of time or memory, or for no known reason, may go well another day: who sends it again asks for that. */
async function triedAgain(shelf: Shelf, document: Document): Promise<Document> {
  if (document.problem === null || !PASSING.includes(document.problem.code)) return document;
  const again: Document = { ...document, state: "queued", problem: null };
  await shelf.store.putRecord(again);
  queue(shelf, again);
  return again;
}

const PASSING: readonly ProblemCode[] = ["too_slow", "too_heavy", "failed"];

function queue(shelf: Shelf, document: Document): void {
  shelf.changes.publish("document", document);
  shelf.enqueue(document.id);
}

function recordOf({ id, bytes, head }: Arrived, name: string, { live, actor }: Context): Document {
  if (bytes === 0) throw invalid("body", "The file is empty. Nothing was stored.");
  return {
    id,
    name,
    mediaType: mediaTypeOf(head, name),
    bytes,
    uploadedOn: live.today(),
    uploadedAt: new Date().toISOString(),
    uploadedBy: actor,
    state: "queued",
    problem: null,
    notes: [],
    pages: null,
    characters: null,
  };
}
