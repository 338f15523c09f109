export const PDF = "application/pdf";
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const HTML = "text/html";
export const MARKDOWN = "text/markdown";
export const PLAIN = "text/plain";
export const ZIP = "application/zip";
export const OLE = "application/x-ole-storage";
const BINARY = "application/octet-stream";

/** Bytes at the beginning of a file that are enough to tell what it is. */
export const HEAD_BYTES = 8_192;

/**
 * What a file is, from its first bytes. Its name decides only between plain text and Markdown, which differ in nothing
 * but intent. A DOCX is known for certain once its table of contents is read.
 */
export function mediaTypeOf(head: Uint8Array, name: string): string {
  const latin = latinOf(head.subarray(0, HEAD_BYTES));
  if (latin.slice(0, 1_024).includes("%PDF-")) return PDF;
  const found = SIGNATURES.find(([signature]) => latin.startsWith(signature));
  if (found !== undefined) return found[1];
  if (latin.startsWith("PK\x03\x04")) return /\[Content_Types\]\.xml|word\//.test(latin) ? DOCX : ZIP;
  const wide = isWide(latin);
  if (!wide && latin.includes("\0")) return BINARY;
  const text = wide ? latin.replaceAll("\0", "") : latin;
  if (HTML_START.test(text)) return HTML;
  return /\.(md|markdown)$/i.test(name) || MARKED.test(text) ? MARKDOWN : PLAIN;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE],
  ["{\\rtf", "application/rtf"],
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["\xff\xd8\xff", "image/jpeg"],
  ["II*\0", "image/tiff"],
  ["MM\0*", "image/tiff"],
  ["GIF8", "image/gif"],
  ["%!PS", "application/postscript"],
  ["\x1f\x8b", "application/gzip"],
];

/** A byte order mark, blanks, comments or an XML declaration may stand before the first element. */
const HTML_START =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<!--[^]*?-->|<\?xml[^>]*\?>)*<(?:!doctype html|html|head|body|title|meta|div|p|h[1-6])\b/i;

/** A heading, or bold words and a link: signs that nobody writes in plain text. */
const MARKED = /^#{1,6} \S/m;

/** UTF-16, by its mark or because every other byte is zero. */
function isWide(latin: string): boolean {
  if (latin.startsWith("\xff\xfe") || latin.startsWith("\xfe\xff")) return true;
  const pairs = latin.slice(0, 512).match(/[^\0]\0|\0[^\0]/g)?.length ?? 0;
  return pairs > 4 && pairs * 2 >= Math.min(512, latin.length) * 0.9;
}

function latinOf(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
