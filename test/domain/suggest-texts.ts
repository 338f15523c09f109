import type { DocumentText } from "../../api/documents/document-text.js";
import { suggest } from "../../api/documents/suggest/suggest.js";

/** A document of paragraphs, one a line. */
export function textOf(...lines: readonly string[]): DocumentText {
  const paragraphs = lines.flatMap((line) => line.split("\n")).filter((line) => line.trim() !== "");
  return { segments: paragraphs.map((text, at) => ({ place: `paragraph ${at + 1}`, text })) };
}

export function statusOf(text: DocumentText, clause: string): string | undefined {
  return suggest(text).clauses.find((one) => one.clause === clause)?.status;
}
