import { invalid } from "./errors.js";

/** Longest text that can be searched for. */
export const SEARCH_LIMIT = 200;

/** What is searched for: the text and its words, without case and accents. */
export interface Sought {
  readonly text: string;
  readonly words: readonly string[];
}

/** Null where there is nothing to search for. */
export function sought(field: string, text: string): Sought | null {
  if (text.length > SEARCH_LIMIT) throw invalid(field, `A search is at most ${SEARCH_LIMIT} characters long.`);
  const folded = fold(text).trim();
  return folded === "" ? null : { text: folded, words: folded.split(/\s+/) };
}

/** Names without case, accents and marks that nobody sees, one a line. */
export function fold(...names: readonly (string | null)[]): string {
  return names
    .filter((name) => name !== null)
    .join("\n")
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .toLowerCase();
}

/**
 * How well folded names meet a search: 0 is a whole name, 1 the beginning of one, 2 the beginnings of words, 3 all
 * words somewhere. Null is not at all.
 */
export function rankOf({ text, words }: Sought, names: string): number | null {
  if (!words.every((word) => names.includes(word))) return null;
  const lines = names.split("\n");
  if (lines.includes(text)) return 0;
  if (lines.some((line) => line.startsWith(text))) return 1;
  return words.every((word) => startsAWord(names, word)) ? 2 : 3;
}

function startsAWord(names: string, word: string): boolean {
  for (let at = names.indexOf(word); at >= 0; at = names.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(names.charAt(at - 1))) return true;
  }
  return false;
}
