import { SluiceError } from "../common/errors.js";
import type { RecordType } from "../model/change.js";
import { type RowReader, rowReader } from "./csv.js";
import { type Row, rowParser } from "./csv-rows.js";
import type { Read } from "./gather.js";
import { type Line, lineSplitter } from "./line-splitter.js";
import { parseNdjsonLine } from "./ndjson.js";

/** Turns lines into the objects on them; `end` tells what was left open. */
export interface Reader {
  readonly push: (line: Line) => Read | undefined;
  readonly end: () => Read | undefined;
}

/** The objects of a text that arrives in pieces, a bounded number at a time. */
export async function* readInBatches(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: Reader,
): AsyncGenerator<readonly Read[]> {
  const splitter = lineSplitter();
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += BATCH_BYTES)
      yield readsOf(splitter.push(piece.subarray(at, at + BATCH_BYTES)), reader);
  yield readsOf(splitter.end(), reader);
  const last = reader.end();
  if (last !== undefined) yield [last];
}

/** So few that even the first, before anything is compiled, holds nobody up. */
const BATCH_BYTES = 16 * 1024;

export function ndjsonReader(): Reader {
  return { push: (line) => objectOn(line, (text) => parseNdjsonLine(text)), end: () => undefined };
}

/** `type` as for rowReader. The first line that is not blank is the header. */
export function csvReader(type: RecordType | null): Reader {
  let parser: ReturnType<typeof rowParser> | undefined;
  let read: RowReader | undefined;
  let spoilt = false;

  const rowOf = (row: Row | undefined): Read | undefined => {
    if (row === undefined || spoilt) return undefined;
    if ("problem" in row) return failure(row.line, row.problem);
    if (row.cells.every((cell) => cell.trim() === "")) return undefined;
    if (read !== undefined) return attempt(row.line, read, row.cells);
    const header = attempt(row.line, (cells) => rowReader(cells, type), row.cells);
    if ("raw" in header) read = header.raw as RowReader;
    // Without its header nothing below can be understood; one problem is told, not one a row.
    else spoilt = true;
    return spoilt ? header : undefined;
  };
  const push = (line: Line) => {
    if (parser === undefined && "text" in line && line.text.trim() === "") return undefined;
    parser ??= rowParser("text" in line ? delimiterOf(line.text) : ",");
    return rowOf(parser.push(line));
  };
  return { push, end: () => rowOf(parser?.end()) };
}

/** Spreadsheets of some countries write semicolons, and some programs tabs. */
function delimiterOf(header: string): string {
  return [",", ";", "\t"].find((delimiter) => header.includes(delimiter)) ?? ",";
}

function readsOf(lines: readonly Line[], reader: Reader): readonly Read[] {
  return lines.map((line) => reader.push(line)).filter((read) => read !== undefined);
}

function objectOn(line: Line, parse: (text: string) => unknown): Read | undefined {
  if ("problem" in line) return failure(line.number, line.problem);
  return line.text.trim() === "" ? undefined : attempt(line.number, parse, line.text);
}

function attempt<T>(line: number, parse: (from: T) => unknown, from: T): Read {
  try {
    return { line, raw: parse(from) };
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== "INVALID") throw error;
    const { field } = error.details;
    return { line, problem: { field: typeof field === "string" ? field : "", message: error.message } };
  }
}

function failure(line: number, message: string): Read {
  return { line, problem: { field: "", message } };
}
