import { type Source, wrong } from "./source.js";

/**
 * Text that people wrote. Markup, emoji and right-to-left scripts are kept as they are and shown as text;
 * control characters and halves of characters have no place in it. Lengths count Unicode code points after NFC.
 */
export const NAME_LENGTH = 500;
export const TEXT_LENGTH = 20_000;

/** A name or label: required, outer blanks are not part of it. */
export function name(source: Source, field: string): string {
  const found = line(source, field);
  if (found === null) throw wrong(source, field, "is required");
  if (INVISIBLE.test(found)) throw wrong(source, field, "must have a character that can be seen");
  return found;
}

/** One optional line: an owner, a place, a reviewer. Blank says nothing, so it is absent. */
export function line(source: Source, field: string): string | null {
  return lineOf(source, field, source.raw[field]);
}

export function lineOf(source: Source, field: string, raw: unknown): string | null {
  const found = wellFormed(source, field, raw)?.trim() ?? "";
  if (found === "") return null;
  if (CONTROL.test(found)) throw wrong(source, field, "must not contain control characters");
  if (longerThan(found, NAME_LENGTH)) throw wrong(source, field, `must have at most ${String(NAME_LENGTH)} characters`);
  return found;
}

/** Optional longer text: a description, a quote, evidence. Line breaks and tabs are allowed. */
export function text(source: Source, field: string): string | null {
  const found = wellFormed(source, field, source.raw[field]) ?? "";
  if (found.trim() === "") return null;
  if (CONTROL_IN_TEXT.test(found)) throw wrong(source, field, "must not contain control characters");
  if (longerThan(found, TEXT_LENGTH)) throw wrong(source, field, "must have at most 20,000 characters");
  return found;
}

/** The text in NFC; undefined where absent. */
export function wellFormed(source: Source, field: string, raw: unknown): string | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw !== "string") throw wrong(source, field, "must be text");
  if (raw.length > 4 * TEXT_LENGTH) throw wrong(source, field, "must have at most 20,000 characters");
  if (HALF.test(raw)) throw wrong(source, field, "contains half of a character (a lone surrogate)");
  return raw.normalize("NFC");
}

export function longerThan(value: string, most: number): boolean {
  return value.length > most && Array.from(value).length > most;
}

/** Nothing but blanks, marks without a letter and format characters such as zero-width spaces. */
const INVISIBLE = /^[\p{Z}\p{Cf}\p{M}]*$/u;
export const CONTROL = /\p{Cc}/u;
const CONTROL_IN_TEXT = /(?![\t\n\r])\p{Cc}/u;
const HALF = /\p{Cs}/u;
