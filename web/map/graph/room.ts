/** What is taken on a plane, asked by row, so that thousands of names find their place in a few milliseconds. */
export interface Span {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Room {
  readonly isFree: (span: Span) => boolean;
  readonly take: (span: Span) => void;
}

const ROW = 32;

export function roomOf(taken: readonly Span[]): Room {
  const rows = new Map<number, Span[]>();
  const isFree = (span: Span) => rowsOf(span).every((row) => !rows.get(row)?.some((other) => meet(span, other)));
  const take = (span: Span) => {
    for (const row of rowsOf(span)) {
      const spans = rows.get(row) ?? [];
      rows.set(row, spans);
      spans.push(span);
    }
  };
  taken.forEach(take);
  return { isFree, take };
}

function rowsOf({ y1, y2 }: Span): readonly number[] {
  const first = Math.floor(y1 / ROW);
  return Array.from({ length: Math.floor(y2 / ROW) - first + 1 }, (_, at) => first + at);
}

function meet(one: Span, other: Span): boolean {
  return one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;
}
