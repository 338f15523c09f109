import type { Segment } from "../documents/document-text.js";
import { decode } from "./decode.js";
import { paragraphs } from "./paragraphs.js";

export function readPlainText(bytes: Uint8Array): readonly Segment[] {
  return paragraphs(split(decode(bytes)));
}

/** Longer than any line that was broken to fit a page: such a text has a paragraph a line. */
const UNBROKEN = 160;

/** An item of a list begins a paragraph though no blank line stands before it. */
const ITEM = /^\s*(?:[-•*·–]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+\S/i;

function* split(text: string): Generator<string> {
  const lines = text.split(/\r\n?|\n|\f/);
  const isUnbroken = lines.some((line) => line.length > UNBROKEN);
  let paragraph: string[] = [];
  for (const line of lines) {
    const begins = isUnbroken || line.trim() === "" || ITEM.test(line);
    if (begins && paragraph.length > 0) {
      yield paragraph.join(" ");
      paragraph = [];
    }
    paragraph.push(line);
  }
  yield paragraph.join(" ");
}
