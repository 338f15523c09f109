import type { Reading } from "./reading.js";
import type { Span } from "./statements.js";

/** The lists that a text is in, outermost first, each with the words that introduce it ("Provider shall not:"). */
export interface Lists {
  readonly open: readonly List[];
  /** Sentences since the last item. */
  readonly strays: number;
  /** The last statement, which may have left its list open with a semicolon. */
  readonly before: Span | null;
}

interface List {
  readonly lead: Span;
  /** How its items are numbered, once the first was read. */
  readonly style: string | null;
  readonly items: number;
}

export const OUTSIDE: Lists = { open: [], strays: 0, before: null };

/** Sentences that an item may hold beside its own; the longest list; lists in lists. */
const STRAYS = 2;
const LONGEST = 40;
const DEEPEST = 3;
const LEAD = 500;

export function leadsOf({ open }: Lists): readonly Span[] {
  return open.map(({ lead }) => lead);
}

/** Whether a statement is an item of an open list, and which lists are open then. */
export function within(lists: Lists, { plain }: Reading, span: Span): { lists: Lists; goesOn: boolean } {
  const number = NUMBER.exec(plain.slice(span.start, span.start + 14))?.[1] ?? null;
  const style = number === null ? ITEM : `${parentOf(number)}.`;
  const depth =
    number === null ? lists.open.length - 1 : lists.open.findLastIndex((list) => takes(list, style, number));
  if (depth >= 0 && (number !== null || isItem(lists, plain, span))) {
    const open = lists.open.slice(0, depth + 1).map((list, at) => (at < depth ? list : counted(list, style)));
    return { lists: { ...lists, open: open.filter(({ items }) => items <= LONGEST), strays: 0 }, goesOn: true };
  }
  const strays = lists.strays + 1;
  const isLeft = number !== null || strays > STRAYS;
  return { lists: { ...lists, open: isLeft ? [] : lists.open, strays }, goesOn: false };
}

const ITEM = "item";
const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)(?:\.|\)|(?<=\.\d{1,2}))\s/;

function parentOf(number: string): string {
  return number.split(".").slice(0, -1).join(".");
}

/** A numbered list begins with one; the sections of a text that follow a list are none of it. */
function takes({ style }: List, wanted: string, number: string): boolean {
  return style === null ? /(?:^|\.)1$/.test(number) : style === wanted;
}

function counted(list: List, style: string): List {
  return { ...list, style: list.style ?? style, items: list.items + 1 };
}

/** Opens the list that a statement introduces. */
export function opened({ lists }: { lists: Lists }, { plain }: Reading, span: Span): Lists {
  const lead = leadOf(plain, span);
  if (lead === null) return { ...lists, before: span };
  const outer = lists.strays > 0 ? [] : lists.open;
  return { open: [...outer, { lead, style: null, items: 0 }].slice(-DEEPEST), strays: 0, before: span };
}

export const OPEN = /(?::|\b(?:shall|will|must|may|not|to|that|from|agrees|only|following)(?: only)?)\s*[-–—]?\s*$/i;

/** A title over the duties of one side, which are listed under it without a word of binding: "Acme's Obligations". */
const DUTIES =
  /^(?:[\d.]+ )?[^.:;]{0,60}\b(?:obligations|duties|commitments|undertakings)(?: of (?:the )?\w+(?: \w+)?)?$/i;

/** All before the colon that ends a sentence or stands before its first item. */
function leadOf(plain: string, { start, end }: Span): Span | null {
  const text = plain.slice(start, end);
  if (OPEN.test(text.slice(-40)) || DUTIES.test(text)) return { start: Math.max(start, end - LEAD), end };
  const first = /:\s*\(?(?:a|i|1)[).]\s/i.exec(text);
  return first === null || ENDED.test(text)
    ? null
    : { start: Math.max(start, start + first.index - LEAD), end: start + first.index + 1 };
}

/** A sentence that holds all its items itself opens no list for those after it. */
const ENDED = /\([b-z]\)\s[^]*[.!?]["')\]]?\s*$/i;

const MARKER = /^(?:[-•▪●○◦–—·|]\s*)?(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).]|[-•▪●○◦–—·])\s*/i;

/** Items are marked, begin small, follow one not closed by a full stop, or say nothing whole. */
function isItem({ before }: Lists, plain: string, span: Span): boolean {
  const words = plain.slice(span.start, Math.min(span.end, span.start + 120));
  if (MARKER.test(words) || /^\p{Ll}/u.test(words) || BARE.test(words)) return true;
  const last = before === null ? "" : plain.slice(before.start, before.end).slice(-12);
  if (/(?:[:;,]|[:;,] (?:and|or|and\/or))\s*$/.test(last)) return true;
  return !NAMED_DOES.test(words) && !FINITE.test(words.replace(SUBORDINATE, ""));
}

/** Words with which a sentence stands alone; an item such as "Selling or sharing Personal Information." has none. */
const FINITE =
  /\b(?:shall|will|must|may|can|agrees?|is|are|has|have|means?|does|do|acknowledges?|certif(?:y|ies)|grants?)\b/i;

/** "Mailbird assists Customer …" names who does it, and stands alone. */
const NAMED_DOES =
  /^\p{Lu}[\w.&']+ (?:\p{Lu}[\w.&']+ ){0,2}(?:only |also )?(?:assists|helps|processes|provides|notifies|informs|complies|maintains|ensures|supports|enables)\b/u;

/** Items begin with what is to be done or left, or is done, and name nobody. */
const BARE =
  /^(?:not|promptly|immediately|upon|process|keep|notify|assist|comply|provide|ensure|implement|maintain|cooperate|take|use|retain|disclose|sell|share|combine|grant|permit|allow|enable|delete|return|inform|make|limit|certify|engage|enter|require|stop|cease|refrain|obtain|conduct|does|do|will|shall|must|may|is|has|acts|agrees|certifies|acknowledges|processes|provides|assists|notifies|maintains|implements|complies|ensures|grants|retains|uses|selling|sharing|retaining|using|disclosing|combining|processing)\b/i;

const SUBORDINATE = /\b(?:if|when|where|that|which|who|unless|upon|as)\b.*/is;
