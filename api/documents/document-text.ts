/** The text of a document as it was read, in the order of the page. Places in it are kept for ever, so it never changes. */
export interface DocumentText {
  readonly segments: readonly Segment[];
}

/** A page of a PDF, or a paragraph, list item, heading or table row of anything else. */
export interface Segment {
  /** How people say where it is: `page 3`, `paragraph 12`. One place may have several segments. */
  readonly place: string;
  /** Plain text: no markup, no control character but a line feed inside a page. */
  readonly text: string;
}

/** Words of a segment, by UTF-16 offsets: `text.slice(start, end)`. */
export interface Passage {
  /** Position of the segment in the document, from 0. */
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

export function quoteOf(text: DocumentText, { segment, start, end }: Passage): string {
  return text.segments[segment]?.text.slice(start, end) ?? "";
}
