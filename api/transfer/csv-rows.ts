import { LINE_BYTES, type Line } from "./line-splitter.js";

/** The cells of one row, with the line it begins on; or why it has none. */
export type Row =
  { readonly line: number; readonly cells: readonly string[] } | { readonly line: number; readonly problem: string };

export interface RowParser {
  /** The rows that this line completes: at most one, or the problem of an earlier one and none. */
  readonly push: (line: Line) => Row | undefined;
  readonly end: () => Row | undefined;
}

/**
 * CSV by RFC 4180, strictly, line by line: a quote opens only at the start of a cell and is doubled inside. A broken
 * row is told with the line it begins on and reading goes on at the next, so one slip does not hide the others.
 */
export function rowParser(delimiter: string): RowParser {
  let open: Open | undefined;

  const take = (line: Line): Row | undefined => {
    const row = open ?? { line: line.number, cells: [], cell: "", quoted: false, length: 0 };
    open = undefined;
    if ("problem" in line) return { line: line.number, problem: line.problem };
    const ending = line.text.endsWith("\r") ? "\r" : "";
    const problem = readCells(row, ending === "" ? line.text : line.text.slice(0, -1), delimiter);
    if (problem !== undefined) return { line: row.line, problem };
    if (!row.quoted) return { line: row.line, cells: row.cells };
    row.cell += `${ending}\n`;
    row.length += line.text.length;
    if (row.length > LINE_BYTES) return { line: row.line, problem: UNCLOSED };
    open = row;
    return undefined;
  };
  const end = () => (open === undefined ? undefined : { line: open.line, problem: UNCLOSED });
  return { push: take, end };
}

/** A row being read: `cell` is the one a quote opened and no quote has closed yet. */
interface Open {
  readonly line: number;
  readonly cells: string[];
  cell: string;
  quoted: boolean;
  length: number;
}

const UNCLOSED = "A quote opens a cell in this row and none closes it.";
const QUOTE = '"';

/** Reads the rest of a row from one line. The problem, where there is one. */
function readCells(row: Open, text: string, delimiter: string): string | undefined {
  let at = 0;
  for (;;) {
    if (row.quoted) {
      const close = text.indexOf(QUOTE, at);
      row.cell += text.slice(at, close < 0 ? text.length : close);
      if (close < 0) return undefined;
      at = close + 1;
      if (text[at] === QUOTE) {
        row.cell += QUOTE;
        at++;
        continue;
      }
      row.quoted = false;
      row.cells.push(row.cell);
      if (at < text.length && text[at] !== delimiter) return "A quote closes a cell in its middle.";
    } else if (text[at] === QUOTE) {
      row.quoted = true;
      row.cell = "";
      at++;
      continue;
    } else {
      const end = text.indexOf(delimiter, at);
      const cell = text.slice(at, end < 0 ? text.length : end);
      if (cell.includes(QUOTE)) return "A quote stands inside a cell that does not begin with one.";
      row.cells.push(cell);
      at += cell.length;
    }
    if (at >= text.length) return undefined;
    at++;
  }
}
