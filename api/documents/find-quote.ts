import { stepwise } from "../common/steps.js";
import type { DocumentText } from "./document-text.js";

/**
 * Where words stand in a document, as people say it: `page 3`; of words that run over a page's end the page they begin
 * on. Null where they do not stand there. Blanks, line ends, quotation marks and hyphens count as what a person who
 * retypes them makes of them, since a PDF breaks lines where its author did not.
 */
export function placeOfQuote(text: DocumentText, quote: string): string | null {
  const sought = plain(quote);
  if (sought === "") return null;
  const { whole, starts } = stepwise(inPlainLetters(text));
  const at = whole.indexOf(sought);
  if (at < 0) return null;
  const segment = starts.findLastIndex((start) => start <= at);
  return text.segments[segment]?.place ?? null;
}

interface Letters {
  readonly whole: string;
  /** Where each segment begins. */
  readonly starts: readonly number[];
}

/** Worked out once for a text, however many quotes are looked for; of a long one with pauses, before the first. */
export function* inPlainLetters(text: DocumentText): Generator<void, Letters> {
  const found = known.get(text);
  if (found !== undefined) return found;
  let whole = "";
  const starts: number[] = [];
  for (const segment of text.segments) {
    starts.push(whole.length);
    whole += plain(segment.text);
    yield;
  }
  known.set(text, { whole, starts });
  return { whole, starts };
}

const known = new WeakMap<DocumentText, Letters>();

/** Letters and signs alone: no blanks, so that a line's end in the middle of a sentence is nothing. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Z}\p{Cc}\p{Cf}]/gu, "")
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’‚']/g, "'")
    .replace(/[‐‑‒–—-]/g, "");
}
