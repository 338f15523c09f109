import { invalid } from "../common/errors.js";
import type { Context } from "../context.js";
import type { Document } from "./document.js";
import type { Arrived } from "./documents.store.js";
import { cleanFileName } from "./file-name.js";
import { DOCUMENT_LIMITS } from "./limits.js";
import { mediaTypeOf } from "./media-type.js";
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
  if (uploaded.isNew) {
    shelf.changes.publish("document", uploaded.document);
    shelf.enqueue(uploaded.document.id);
  }
  return uploaded;
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
