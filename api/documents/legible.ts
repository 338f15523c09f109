/** Text longer than this is judged by its beginning. */
const JUDGED = 300_000;
/** Fewer words than these say nothing about a language. */
const ENOUGH_WORDS = 80;

/**
 * Whether text is words at all. Where a font does not say which letter a shape is, a PDF gives its text as private
 * signs, or as other letters: "7KLV $JUHHPHQW" for "This Agreement". Such text reads well by eye on the page and holds
 * no clause for a program, so it must never be taken for an agreement that lacks them.
 */
export function isLegible(text: string): boolean {
  const judged = text.slice(0, JUDGED);
  const signs = count(judged, /\S/gu);
  if (signs === 0) return true;
  if (count(judged, /[\p{Co}\p{Cn}\p{Cs}\p{Cc}\ufffd]/gu) - count(judged, /[\n\t]/g) > signs * 0.1) return false;
  if (count(judged, /[\p{L}\p{N}]/gu) < signs * 0.4) return false;
  return areWords(judged);
}

/** Words of at least two letters with nothing but letters in them. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/gu) ?? [];
}

/** Only what is written in Latin letters can be judged so, and short texts not at all. */
function areWords(text: string): boolean {
  const words = wordsOf(text).filter((word) => /^[\p{Script=Latin}]+$/u.test(word));
  if (words.length < ENOUGH_WORDS) return words.length > 0 || !/[\p{Script=Latin}]{40}/u.test(text);
  const common = words.filter((word) => COMMON.has(word)).length;
  if (common > words.length * 0.02) return true;
  const long = words.filter((word) => word.length > 2);
  const spoken = long.filter((word) => VOWEL.test(word.normalize("NFD"))).length;
  return spoken > long.length * 0.85;
}

const VOWEL = /[aeiouyæøœı]/;

/** False where there are words enough to tell that they are of another language. */
export function mayBeEnglish(text: string): boolean {
  const judged = text.slice(0, JUDGED);
  const letters = count(judged, /\p{L}/gu);
  if (letters > 100 && count(judged, /\p{Script=Latin}/gu) < letters / 2) return false;
  const words = wordsOf(judged);
  return words.length < ENOUGH_WORDS || words.filter((word) => ENGLISH.has(word)).length > words.length * 0.1;
}

const ENGLISH = new Set("the of and to in or any by for is shall this that be as with".split(" "));

/** The commonest words of languages that contracts come in; one in fifty is far less than any text has. */
const COMMON = new Set(
  [
    "the of and to in or any by for is",
    "der die und das den von zu mit ist oder",
    "de la le les et des du en ou que",
    "el los las del por con para una",
    "il di che per con una dei della",
    "da do dos em ou para um uma",
    "het een van op voor met zijn",
    "och att som det av en för",
    "og til af er ikke",
    "ja on tai ei",
    "na się nie jest do oraz lub",
    "ve bir bu ile için",
    "az és nem hogy egy",
    "pe și în cu sau",
  ]
    .join(" ")
    .split(" "),
);

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match[0].length > 0 ? 1 : 0;
  return found;
}
