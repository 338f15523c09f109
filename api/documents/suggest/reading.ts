import type { DocumentText, Passage } from "../document-text.js";

/**
 * The words of a document in one canonical line: one kind of quote and blank, no markup, no hyphen inside a word, so
 * that "sub-processor", "subprocessor" and a word cut at the end of a line read the same. Every unit of it remembers
 * the place it came from.
 */
export interface Reading {
  /** Segments joined by a line feed; nothing else in it is one. */
  readonly plain: string;
  /** `plain` in small letters, unit for unit. */
  readonly lower: string;
  /** Where each segment begins in `plain`. */
  readonly starts: readonly number[];
  /** For each unit of `plain` its offset in its segment. */
  readonly origin: Int32Array;
}

export function readingOf(text: DocumentText): Reading {
  const size = text.segments.reduce((sum, segment) => sum + segment.text.length + 1, 0);
  const page: Page = { units: new Uint16Array(size), origin: new Int32Array(size), length: 0 };
  const starts: number[] = [];
  for (const segment of text.segments) {
    if (page.length > 0) put(page, LINE_FEED, 0);
    starts.push(page.length);
    write(page, segment.text);
  }
  const plain = decode(page);
  return { plain, lower: chosen(lowered(plain)), starts, origin: page.origin };
}

const TICKED = /[\u2611\u2612\u2705\u2713\u2714]/;
const UNTICKED = /[\u2610\u25a1\u25a2][^\u2610\u25a1\u25a2\u2611\u2612\u2705\u2713\u2714|\n]*/g;

/** What a form offers and its box leaves unticked is not said; where no box is ticked they are but marks of items. */
function chosen(lower: string): string {
  const terms = lower.replace(NOTE, blank);
  return TICKED.test(terms) ? terms.replace(UNTICKED, blank) : terms;
}

/** What the drafters of a form say to each other: "[Counsel: confirm that Vendor shall not sell …]". */
const NOTE =
  /\[(?:to )?(?:notes?|drafting|drafter|confirm|todo|tbd|paralegal|counsel|attorney|lawyer|reviewer)\b[^\]\n]*\]|\[\[ ?[a-z]+(?: [a-z]+){0,3}: [^\]\n]*\]\]/g;

function blank(words: string): string {
  return " ".repeat(words.length);
}

/** The passages of `plain.slice(start, end)`: one for each segment it touches. */
export function passagesOf(reading: Reading, start: number, end: number): Passage[] {
  const found: Passage[] = [];
  for (let segment = segmentAt(reading, start); segment < reading.starts.length; segment += 1) {
    const from = Math.max(start, reading.starts[segment] ?? 0);
    if (from >= end) break;
    const next = reading.starts[segment + 1];
    const to = Math.min(end, next === undefined ? reading.plain.length : next - 1);
    if (reading.plain.slice(from, to).trim() !== "") {
      const last = reading.origin[to - 1] ?? 0;
      found.push({ segment, start: reading.origin[from] ?? 0, end: last + 1 });
    }
  }
  return found;
}

function segmentAt({ starts }: Reading, index: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Page {
  readonly units: Uint16Array;
  readonly origin: Int32Array;
  length: number;
}

const LINE_FEED = 10;
const BLANK = 32;

function write(page: Page, text: string): void {
  const begin = page.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = canonical(text.charCodeAt(at));
    if (unit === 0 || (unit === FULL_STOP && isOfInitials(text, at))) continue;
    const inWord = unit === HYPHEN && page.length > begin && LETTER.test(text.charAt(at - 1));
    const skip = inWord ? hyphenUntil(text, at) : at;
    if (skip > at) at = skip - 1;
    else if (unit !== BLANK && !(inWord && LETTER.test(text.charAt(at + 1)))) put(page, unit, at);
    else if (page.length > begin && page.units[page.length - 1] !== BLANK) put(page, BLANK, at);
  }
}

function put(page: Page, unit: number, at: number): void {
  page.units[page.length] = unit;
  page.origin[page.length] = at;
  page.length += 1;
}

const FULL_STOP = 46;

/** "U.S." and "C.C.R." end no sentence and read as "US" and "CCR". */
function isOfInitials(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 8), at + 3);
  const before = around.slice(0, Math.min(8, at));
  const isInitial = /(?:^|[^\p{L}.])(?:\p{Lu}\.)*\p{Lu}$/u.test(before);
  return isInitial && (/\.\p{Lu}$/u.test(before) || /^\.\p{Lu}\./u.test(around.slice(before.length)));
}

const HYPHEN = 45;
const LETTER = /\p{L}/u;
const BROKEN = /^[-\u2010\u2011](?:[ \t]*\n\s*|[ \t]+(?!and\b|or\b|to\b))(?=\p{Ll})/u;
const PREFIX = /(?:^|[^\p{L}])(?:sub|re|de|non|co|pre|un|anti|multi|auto|inter|e)$/iu;

/**
 * Where a word goes on after a hyphen that is no part of it: at the end of a line, or behind a prefix ("sub-processor").
 * Any other hyphen between letters reads as a blank ("third-party").
 */
function hyphenUntil(text: string, at: number): number {
  const broken = BROKEN.exec(text.slice(at, at + 40));
  if (broken !== null) return at + broken[0].length;
  return PREFIX.test(text.slice(Math.max(0, at - 6), at)) && LETTER.test(text.charAt(at + 1)) ? at + 1 : at;
}

/** One unit for all that look alike; 0 for what is no word: markup, soft hyphens, marks of width nothing. */
function canonical(unit: number): number {
  if (unit === 0x2a || unit === 0x5f || unit === 0x60 || unit === 0x23) return unit === 0x5f ? BLANK : 0;
  if (unit <= BLANK || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000) return BLANK;
  if (unit < 0x80) return unit;
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff || unit === 0x2060) return 0;
  if (unit >= 0x2000 && unit <= 0x200a) return BLANK;
  if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b || unit === 0x2032) return 0x27;
  if ((unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb || unit === 0x2033) return 0x22;
  return unit === 0x2010 || unit === 0x2011 ? HYPHEN : unit;
}

function decode({ units, length }: Page): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += 8192) {
    parts.push(String.fromCharCode(...units.subarray(at, Math.min(length, at + 8192))));
  }
  return parts.join("");
}

/** Small letters that keep every offset: the few that would grow stay as they are. */
function lowered(plain: string): string {
  const lower = plain.toLowerCase();
  return lower.length === plain.length
    ? lower
    : Array.from({ length: plain.length }, (_, at) => {
        const small = plain.charAt(at).toLowerCase();
        return small.length === 1 ? small : plain.charAt(at);
      }).join("");
}
