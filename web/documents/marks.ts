/** Where the words lie that suggestions rest on, ready to be drawn: a text cut into pieces that are marked the same. */
export interface Marked {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  /** What rests on these words: the id of a clause. */
  readonly of: string;
}

export interface Piece {
  readonly text: string;
  readonly start: number;
  /** Ids of all that rests on it, in the order given; empty for plain text. */
  readonly of: readonly string[];
}

export function piecesOf(text: string, marks: readonly Marked[]): readonly Piece[] {
  if (marks.length === 0) return [{ text, start: 0, of: [] }];
  const clamp = (at: number) => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [clamp(start), clamp(end)])]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, at) => {
    const end = ordered[at + 1] ?? text.length;
    const of = marks.filter((mark) => mark.start < end && mark.end > start).map((mark) => mark.of);
    return { text: text.slice(start, end), start, of: [...new Set(of)] };
  });
}

export function bySegment(marks: readonly Marked[]): ReadonlyMap<number, readonly Marked[]> {
  const found = new Map<number, Marked[]>();
  for (const mark of marks) found.set(mark.segment, [...(found.get(mark.segment) ?? []), mark]);
  return found;
}
