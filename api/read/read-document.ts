import type { DocumentText, Segment } from "../documents/document-text.js";
import { isLegible, mayBeEnglish } from "../documents/legible.js";
import { DOCUMENT_LIMITS } from "../documents/limits.js";
import { DOCX, HTML, MARKDOWN, OLE, PDF, PLAIN, ZIP } from "../documents/media-type.js";
import type { ReadText } from "../documents/reading.js";
import { suggest } from "../documents/suggest/suggest.js";
import { readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { readPlainText } from "./plain-text.js";
import { Refusal } from "./refusal.js";

interface Extracted {
  readonly segments: readonly Segment[];
  readonly mediaType?: string;
  readonly pages?: number;
  readonly notes?: readonly string[];
}

/** The words of a document, or a `Refusal` that says why there are none. */
export async function readDocument(bytes: Buffer, mediaType: string): Promise<ReadText> {
  const found = await extracted(bytes, mediaType);
  const text: DocumentText = { segments: found.segments };
  const pages = found.pages ?? null;
  const whole = text.segments.map((segment) => segment.text).join("\n");
  refuseUseless(whole, pages);
  return {
    state: "read",
    mediaType: found.mediaType ?? mediaType,
    pages,
    notes: [...(found.notes ?? []), ...(mayBeEnglish(whole) ? [] : [NOT_ENGLISH])],
    text,
    suggestion: suggest(text),
  };
}

async function extracted(bytes: Buffer, mediaType: string): Promise<Extracted> {
  switch (mediaType) {
    case PDF:
      // Only what a document needs is loaded: half of the time of a short one would be that of the libraries.
      return (await import("./pdf.js")).readPdf(bytes);
    case DOCX:
    case ZIP:
      return { ...(await (await import("./docx.js")).readDocx(bytes)), mediaType: DOCX };
    case HTML:
      return { segments: readHtml(bytes) };
    case MARKDOWN:
      return { segments: readMarkdown(bytes) };
    case PLAIN:
      return { segments: readPlainText(bytes) };
    default:
      throw refusalOf(bytes, mediaType);
  }
}

function refusalOf(bytes: Buffer, mediaType: string): Refusal {
  if (mediaType.startsWith("image/")) return new Refusal("scan");
  // Word keeps a document with a password, and one of before 2007, in the same kind of file.
  const isEncrypted = mediaType === OLE && bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
  return new Refusal(isEncrypted ? "encrypted" : "unsupported");
}

const NOT_ENGLISH =
  "Its words do not seem to be English. Clauses are looked for by English words, so what is proposed says nothing of it: a person must read it.";

function refuseUseless(whole: string, pages: number | null): void {
  const about = pages === null ? {} : { pages };
  if (whole.length > DOCUMENT_LIMITS.characters) throw new Refusal("too_long", about);
  if (!isLegible(whole)) throw new Refusal("garbage", about);
  if (!/[\p{L}\p{N}]/u.test(whole)) throw new Refusal("empty", about);
}
