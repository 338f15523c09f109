import type { DocumentText } from "./document-text.js";

/**
 * Where words stand in a document, as people say it: `page 3`; of words that run over a page's end the page they begin
 * on. Null where they do not stand there. Blanks, line ends, quotation marks and hyphens count as what a person who
 * retypes them makes of them, since a PDF breaks lines where its author did not.
 */
export function placeOfQuote(text: DocumentText, quote: string): string | null {
  const sought = plain(quote);
  if (sought === "") return null;
  let whole = "";
  const starts: number[] = [];
  for (const segment of text.segments) {
    starts.push(whole.length);
    whole += plain(segment.text);
  }
  const at = whole.indexOf(sought);
  if (at < 0) return null;
  const segment = starts.findLastIndex((start) => start <= at);
  return text.segments[segment]?.place ?? null;
}

/** Letters and signs alone: no blanks, so that a line's end in the middle of a sentence is nothing. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Z}\p{Cc}\p{Cf}]/gu, "")
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’‚']/g, "'")
    .replace(/[‐‑‒–—-]/g, "");
}
