import { invalid, quote, type SluiceError } from "../../common/errors.js";
import type { RecordType } from "../change.js";

/** One raw object being read, and what to call it in an error. Undefined and null both mean absent. */
export interface Source {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly type: RecordType | "remove";
  /** The id of the record, once it is known. */
  readonly id: string | undefined;
  /** Path of `raw` inside the record: "" or "gates[0]." */
  readonly path: string;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An error about one field of the record being read; `what` completes "The field … ". */
export function wrong(source: Source, field: string, what: string): SluiceError {
  const path = `${source.path}${field}`;
  const record = source.id === undefined ? `this ${source.type}` : `the ${source.type} ${quote(source.id)}`;
  return invalid(path, `The field ${quote(path)} of ${record} ${what}.`, source.id);
}

/** Nothing is cut silently: a field nobody knows is an error, with the known ones named. */
export function onlyFields(source: Source, known: readonly string[]): void {
  for (const field of Object.keys(source.raw)) {
    if (known.includes(field) || source.raw[field] === undefined) continue;
    throw wrong(source, bounded(field), `is not known; known are ${known.join(", ")}`);
  }
}

/** The object inside a field, as a source of its own; undefined where absent. */
export function inner(source: Source, field: string, known: readonly string[]): Source | undefined {
  const raw = source.raw[field];
  if (raw === undefined || raw === null) return undefined;
  return innerOf(source, { raw, field, known });
}

export function innerOf(source: Source, part: { raw: unknown; field: string; known: readonly string[] }): Source {
  if (!isObject(part.raw)) throw wrong(source, part.field, "must be an object");
  const found = { ...source, raw: part.raw, path: `${source.path}${part.field}.` };
  onlyFields(found, part.known);
  return found;
}

/** A list, absent as empty. */
export function list(source: Source, field: string): readonly unknown[] {
  const raw = source.raw[field];
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) throw wrong(source, field, "must be a list");
  if (raw.length > 10_000) throw wrong(source, field, "must have at most 10,000 items");
  return raw;
}

function bounded(field: string): string {
  return field.length > 80 ? `${Array.from(field.slice(0, 80)).slice(0, -1).join("")}…` : field;
}
