import mammoth from "mammoth";
import type { Segment } from "../documents/document-text.js";
import { DOCUMENT_LIMITS } from "../documents/limits.js";
import { ZIP } from "../documents/media-type.js";
import { docxNotes, isMainPart } from "./docx-notes.js";
import { readHtmlText } from "./html.js";
import { Refusal } from "./refusal.js";
import { unpack, type ZipEntry, zipEntries } from "./zip.js";

export interface DocxText {
  readonly segments: readonly Segment[];
  readonly notes: readonly string[];
}

/** The paragraphs of a Word document. Its size unpacked is checked before anything is unpacked. */
export async function readDocx(bytes: Buffer): Promise<DocxText> {
  const entries = zipEntries(bytes);
  if (!entries.some(({ name }) => isMainPart(name)))
    throw new Refusal("unsupported", { mediaType: ZIP, more: "It is packed, and no Word document." });
  if (entries.some(({ encrypted }) => encrypted)) throw new Refusal("encrypted");
  refuseBomb(entries);
  const parts = new Map<string, string>();
  for (const entry of entries) if (/\.(xml|rels)$/.test(entry.name)) parts.set(entry.name, textOf(bytes, entry));
  return { segments: readHtmlText(await htmlOf(bytes)), notes: docxNotes(entries, parts) };
}

function refuseBomb(entries: readonly ZipEntry[]): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > DOCUMENT_LIMITS.unpackedBytes) throw new Refusal("unpacks_too_large");
}

/** Unpacked here only to see that it is no larger than it says. */
function textOf(bytes: Buffer, entry: ZipEntry): string {
  return unpack(bytes, entry).toString("utf8");
}

async function htmlOf(buffer: Buffer): Promise<string> {
  try {
    // Pictures would be written into the text.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false });
    return value;
  } catch (error) {
    throw error instanceof RangeError ? error : new Refusal("damaged");
  }
}
