import { marked } from "marked";
import type { Segment } from "../documents/document-text.js";
import { decode } from "./decode.js";
import { readHtmlText } from "./html.js";

/** As the page it makes: HTML inside it counts as in HTML. */
export function readMarkdown(bytes: Uint8Array): readonly Segment[] {
  return readHtmlText(marked.parse(decode(bytes), { async: false, gfm: true }));
}
