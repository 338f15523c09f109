import type { Segment } from "../documents/document-text.js";
import { cleanLine } from "./clean.js";

/** Paragraphs that hold something, counted from 1. */
export function paragraphs(texts: Iterable<string>): readonly Segment[] {
  const found: Segment[] = [];
  for (const each of texts) {
    const text = cleanLine(each);
    if (text !== "") found.push({ place: `paragraph ${found.length + 1}`, text });
  }
  return found;
}
