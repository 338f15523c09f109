import type { CellKind } from "./csv-columns.js";
import { parseNdjsonLine } from "./ndjson.js";

/**
 * Cells and values, back and forth. Lists are separated by ; or |, and written as JSON where an item holds one of them;
 * gates are JSON. `[]` is the empty list where a blank cell would mean that nothing is said.
 */
export function valueOf(cell: string, kind: CellKind): unknown {
  const text = cell.replace(ESCAPED_FORMULA, "$1");
  if (text.trim() === "") return undefined;
  switch (kind) {
    case "text":
      return text;
    case "flag":
      return FLAGS.get(text.trim().toLowerCase()) ?? text;
    case "number":
      return /^\d{1,9}$/.test(text.trim()) ? Number(text) : text;
    case "gates":
      return jsonOrText(text);
    case "list":
      return text.trim().startsWith("[") ? jsonOrText(text) : items(text);
  }
}

/** A program that opens the file must not take a cell for a formula: those get an apostrophe, and lose it when read. */
export function cellOf(value: unknown, kind: CellKind): string {
  const text = written(value, kind).replace(FORMULA, "'$&");
  return /["\r\n,;|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
const ESCAPED_FORMULA = /^'('*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/;

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["1", true],
  ["false", false],
  ["no", false],
  ["0", false],
]);

function written(value: unknown, kind: CellKind): string {
  if (value === undefined || value === null) return "";
  if (kind === "list" && Array.isArray(value)) return list(value as readonly string[]);
  return typeof value === "string" ? value : JSON.stringify(value);
}

function list(value: readonly string[]): string {
  const simple = value.length > 0 && value.every((item) => !/[;|]/.test(item)) && !/^[[']/.test(value[0] ?? "");
  return simple ? value.join(";") : JSON.stringify(value);
}

function items(text: string): readonly string[] {
  return text
    .split(/[;|]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** What is not JSON stays text, and the shape of the record says that a list was due. */
function jsonOrText(text: string): unknown {
  try {
    return parseNdjsonLine(text);
  } catch {
    return text;
  }
}
