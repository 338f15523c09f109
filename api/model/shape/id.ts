import { sortIds } from "../../common/order.js";
import { list, type Source, wrong } from "./source.js";
import { CONTROL, lineOf, longerThan, wellFormed } from "./text.js";

/**
 * Ids are the caller's: 1 to 200 characters, compared exactly after NFC, no control characters, no outer blanks.
 * Direction overrides are refused too: two ids must not look alike by being drawn backwards.
 */
export const ID_LENGTH = 200;
const OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;

export function id(source: Source, field: string): string {
  const found = optionalId(source, field);
  if (found === null) throw wrong(source, field, "is required");
  return found;
}

export function optionalId(source: Source, field: string): string | null {
  const raw = source.raw[field];
  return raw === undefined || raw === null ? null : idOf(source, field, raw);
}

export function idOf(source: Source, field: string, raw: unknown): string {
  const found = wellFormed(source, field, raw);
  if (found === undefined) throw wrong(source, field, "must be an id");
  if (found === "") throw wrong(source, field, "must not be empty");
  if (longerThan(found, ID_LENGTH)) throw wrong(source, field, `must have at most ${String(ID_LENGTH)} characters`);
  if (CONTROL.test(found)) throw wrong(source, field, "must not contain control characters");
  if (OVERRIDE.test(found)) throw wrong(source, field, "must not contain direction overrides");
  if (found.trim() !== found) throw wrong(source, field, "must not begin or end with a blank");
  return found;
}

/** A set of ids: repeated ones count once, and the order is one for equal sets. */
export function ids(source: Source, field: string): readonly string[] {
  const found = list(source, field).map((raw, index) => idOf(source, `${field}[${String(index)}]`, raw));
  return found.length < 2 ? found : sortIds(new Set(found));
}

/** A list of ids where one may stand without brackets. */
export function oneOrMoreIds(source: Source, field: string): readonly string[] {
  const raw = source.raw[field];
  return typeof raw === "string" ? [idOf(source, field, raw)] : ids(source, field);
}

/** A set of words (tags): no word twice, in one order. */
export function words(source: Source, field: string): readonly string[] {
  return sortIds(lines(source, field));
}

/** A list of lines in the order given (documents), none blank and none twice. */
export function lines(source: Source, field: string): readonly string[] {
  const found = list(source, field).map((raw, index) => {
    const one = lineOf(source, `${field}[${String(index)}]`, raw);
    if (one === null) throw wrong(source, `${field}[${String(index)}]`, "must not be blank");
    return one;
  });
  refuseRepeats(source, field, found);
  return found;
}

export function refuseRepeats(source: Source, field: string, found: readonly string[]): void {
  if (new Set(found).size === found.length) return;
  const index = found.findIndex((one, at) => found.indexOf(one) !== at);
  throw wrong(source, `${field}[${String(index)}]`, "is the same as one before it in the list");
}
