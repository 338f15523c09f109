import { ID_LENGTH } from "./id.js";

/** Says whether an id is in use; what is made steps aside with -2, -3 and so on. */
export type Taken = (id: string) => boolean;

const SLUG_LENGTH = 60;

/** An id from a name: lower case, letters and digits of any script kept, the rest one hyphen; never empty. */
export function slug(name: string, fallback: string): string {
  const words = name.toLowerCase().normalize("NFC").replace(NOT_IN_A_WORD, "-");
  return cut(words.replace(/^-+/, ""), SLUG_LENGTH).replace(/-+$/, "") || fallback;
}

/** The id itself where it is free, else a free one with a number behind it: the first, where none was skipped. */
export function freeId(wanted: string, taken: Taken): string {
  const found = cut(wanted, ID_LENGTH - 8).trim();
  if (!taken(found)) return found;
  let high = 2;
  while (taken(`${found}-${String(high)}`)) high *= 2;
  // Halving, not counting: a hundred thousand records of one name must not cost their square.
  let low = high === 2 ? 1 : high / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (taken(`${found}-${String(middle)}`)) low = middle;
    else high = middle;
  }
  return `${found}-${String(high)}`;
}

/** Marks belong to the letters before them: without them many scripts lose their vowels. */
const NOT_IN_A_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

function cut(value: string, most: number): string {
  return value.length <= most ? value : Array.from(value).slice(0, most).join("");
}
