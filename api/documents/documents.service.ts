import { invalid, notFound } from "../common/errors.js";
import { type Key, type Page, pageOf, type PageRequest } from "../common/page.js";
import type { Context } from "../context.js";
import { type Document, type DocumentState, isDocumentId } from "./document.js";
import type { DocumentText, Segment } from "./document-text.js";
import { shelfOf } from "./shelf-of.service.js";
import { type ShownSuggestion, shownSuggestion } from "./shown-suggestion.js";

export async function documentWithId(context: Context, id: string): Promise<Document> {
  const found = isDocumentId(id) ? await shelfOf(context).store.record(id) : null;
  if (found === null) throw notFound("document", id);
  return found;
}

/** The documents in these states, newest first. */
export async function documents(
  context: Context,
  states: readonly DocumentState[] | null,
  page: PageRequest,
): Promise<Page<Document>> {
  const records = [...(await shelfOf(context).store.records())];
  const wanted = states === null ? records : records.filter(({ state }) => states.includes(state));
  return pageOf(wanted, { name: "documents", keyOf: newestFirst, show: (document) => document }, page);
}

function newestFirst({ id, uploadedAt }: Document): Key {
  return [-Date.parse(uploadedAt), id];
}

/** Null where the document has no text. */
export async function wholeText(context: Context, { id, state }: Document): Promise<DocumentText | null> {
  return state === "read" ? shelfOf(context).store.text(id) : null;
}

/** Most segments of one answer. */
export const SEGMENTS_LIMIT = 2_000;

export interface TextPart {
  readonly segments: readonly (Segment & { readonly number: number })[];
  readonly segmentCount: number;
}

/** Segments from `from` on; null where the document has no text. */
export async function textPart(
  context: Context,
  document: Document,
  { from, first }: { readonly from: number; readonly first: number },
): Promise<TextPart | null> {
  if (from < 0) throw invalid("from", "Segments are counted from 0.");
  if (first < 0 || first > SEGMENTS_LIMIT) throw invalid("first", `A part has 0 to ${SEGMENTS_LIMIT} segments.`);
  const text = await wholeText(context, document);
  if (text === null) return null;
  const part = text.segments.slice(from, from + first);
  return {
    segments: part.map((segment, at) => ({ ...segment, number: from + at })),
    segmentCount: text.segments.length,
  };
}

/** What the text proposes, with its words; null where the document has no text. */
export async function suggestionOf(context: Context, { id, state }: Document): Promise<ShownSuggestion | null> {
  if (state !== "read") return null;
  const { store } = shelfOf(context);
  const [suggestion, text] = await Promise.all([store.suggestion(id), store.text(id)]);
  return suggestion === null || text === null ? null : shownSuggestion(suggestion, text);
}

/** The bytes as they were given. */
export async function bytesOf(context: Context, { id }: Document): Promise<AsyncIterable<Uint8Array>> {
  const bytes = await shelfOf(context).store.bytes(id);
  if (bytes === null) throw notFound("document", id);
  return bytes;
}

/** Each document whose state changes from now on, in this process. */
export function documentChanges(context: Context): AsyncIterable<Document> {
  return shelfOf(context).changes.subscribe("document");
}
