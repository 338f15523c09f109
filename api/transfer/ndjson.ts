import { invalid } from "../common/errors.js";
import type { MapRecord } from "../model/change.js";
import { plainRecord } from "../model/shape/plain.js";

/** One record as one line of NDJSON, with its line break. */
export function ndjsonLine(record: MapRecord): string {
  return `${JSON.stringify(plainRecord(record))}\n`;
}

/** The object of one line. INVALID where the line is not JSON or gives one name twice, of which one would be lost. */
export function parseNdjsonLine(text: string): unknown {
  const value = parse(text);
  if (membersWritten(text) !== membersOf(value))
    throw invalid("", "An object on this line gives the same field twice.");
  return value;
}

/** The parser's own message is not passed on: it repeats what the line says. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw invalid("", `The line is not valid JSON${whereFrom(error, text.trimEnd().length)}.`);
  }
}

function whereFrom(error: unknown, length: number): string {
  const said = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(said)?.[1];
  if (said.includes("end of JSON") || Number(position) >= length) return ": it ends too early, as if the file was cut";
  return position === undefined ? "" : `: see column ${String(Number(position) + 1)}`;
}

/** Colons outside of strings: one for each member of each object as it is written. */
function membersWritten(text: string): number {
  let count = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) quoted = !quoted;
    else if (unit === BACKSLASH) at++;
    else if (unit === COLON && !quoted) count++;
  }
  return count;
}

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;

/** The members the parser kept. A stack, not recursion: the depth is the sender's to choose. */
function membersOf(value: unknown): number {
  const open = [value];
  let count = 0;
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== "object" || one === null) continue;
    const inside: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
    if (!Array.isArray(one)) count += inside.length;
    for (const part of inside) open.push(part);
  }
  return count;
}
