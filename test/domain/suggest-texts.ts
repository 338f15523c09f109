import type { DocumentText } from "../../api/documents/document-text.js";
import { suggest } from "../../api/documents/suggest/suggest.js";

/** A document of paragraphs, one a line. */
export function textOf(...lines: readonly string[]): DocumentText {
  const paragraphs = lines.flatMap((line) => line.split("\n")).filter((line) => line.trim() !== "");
  return { segments: paragraphs.map((text, at) => ({ place: `paragraph ${at + 1}`, text: text.trim() })) };
}

const CALIFORNIA = "This Addendum supplements the Agreement as to Personal Information that is subject to the CCPA.";
const EUROPE = "This Agreement is made under Article 28 of the GDPR and covers the processing of personal data.";

/** Words of an addendum that works under the law of California. */
export function inCalifornia(words: string): DocumentText {
  return textOf(CALIFORNIA, words);
}

/** Words of a data processing agreement that knows only the law of Europe. */
export function inEurope(words: string): DocumentText {
  return textOf(EUROPE, words);
}

export function statusOf(text: DocumentText, clause: string): string | undefined {
  return suggest(text).clauses.find((one) => one.clause === clause)?.status;
}

export function whyOf(text: DocumentText, clause: string): string | undefined {
  return suggest(text).clauses.find((one) => one.clause === clause)?.why;
}

export type Status = "present" | "partial" | "missing" | "not_applicable";
