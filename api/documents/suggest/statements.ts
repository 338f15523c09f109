import { leadsOf, opened, OPEN, OUTSIDE, within } from "./lists.js";
import type { Lists } from "./lists.js";
import type { Reading } from "./reading.js";

/** A sentence or an item of a list, together with the words that introduce the list ("Provider shall not:"). */
export interface Statement {
  readonly start: number;
  readonly end: number;
  /** Small letters of the lead and then of the statement itself, a blank between. */
  readonly full: string;
  /** Where the statement itself begins in `full`. */
  readonly own: number;
  /** Outermost first. */
  readonly leads: readonly Span[];
  readonly isDefinition: boolean;
  /** Small letters of what it refers back to ("such requests"), or of the items that it opens; nothing in others. */
  readonly around: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No sentence is read further than this; the rest is a statement of its own. */
const LONGEST = 6000;

export function statementsOf(reading: Reading): Statement[] {
  const statements: Statement[] = [];
  let lists: Lists = OUTSIDE;
  for (const span of sentences(reading)) {
    const next = within(lists, reading, span);
    statements.push(statementOf(reading, span, next.goesOn ? leadsOf(next.lists) : []));
    lists = opened(next, reading, span);
  }
  return statements;
}

function statementOf({ lower, plain }: Reading, span: Span, leads: readonly Span[]): Statement {
  const intro = leads.map(({ start, end }) => `${lower.slice(start, end)} `).join("");
  const full = (intro + lower.slice(span.start, span.end)).replaceAll("\n", " ");
  const isDefinition = DEFINES.test(plain.slice(span.start, Math.min(span.end, span.start + 300)));
  return { ...span, full, own: intro.length, leads, isDefinition, around: around(lower, span) };
}

const BACK =
  /\b(?:such|these|those|said) (?:\w+ )?(?:requests?|communications?|notifications?|inquir(?:y|ies))\b|\b(?:respon\w+|replies|reply|answer\w*) (?:to )?(?:the |any |all )?requests?\b/;
const REACH = 600;
const FINITE = /\b(?:shall|will|must|may|can|is|are|has|have|does|do)\b/;

/** "Data subject requests. Provider helps Customer …": the words that head a paragraph go for the rest of it. */
const HEADING = /^(?:\W|\d|\.)*[^.:;|]{4,60}(?:\.| \|) /;

function around(lower: string, { start, end }: Span): string {
  const words = lower.slice(start, end);
  const paragraph = lower.slice(lower.lastIndexOf("\n", start - 1) + 1, start);
  const first = HEADING.exec(paragraph)?.[0] ?? "";
  const heading = FINITE.test(first) ? "" : first;
  const before = BACK.test(words) ? lower.slice(Math.max(0, start - REACH), start) : "";
  const after = words.endsWith(":") ? lower.slice(end, end + REACH) : "";
  return `${headingOver(lower, start)} ${heading} ${before} ${after}`.replaceAll("\n", " ").trim();
}

/** A short line that says nothing whole, over the paragraph: "Nature and purpose of processing". */
const TITLE = /^(?!\W{0,3}(?:[-•▪●]|\(?[a-z]{1,3}[).] ))[^|]{4,70}[^.;,:|]$/;

function headingOver(lower: string, start: number): string {
  const line = lower.lastIndexOf("\n", start - 1) + 1;
  if (line === 0) return "";
  const above = lower.slice(Math.max(lower.lastIndexOf("\n", line - 2) + 1, line - 90), line - 1).trim();
  return TITLE.test(above) && !FINITE.test(above) ? above : "";
}

const DEFINES =
  /^means?\b|^(?:[^"]{0,40}\s)?"[^"]{1,80}"(?:(?:,| and| or|,? each)? (?:or )?"[^"]{1,80}")*\)?,? (?:shall |will |each )?(?:have|has|bears?|means?|refers? to|includes?|is defined|are defined|as used)\b|\b(?:have|has|bear|given|ascribed)\b[^.]{0,40}\bmeanings?\b/i;

function* sentences({ plain, starts }: Reading): Generator<Span> {
  let begin = 0;
  for (const end of ends(plain, starts)) {
    for (let at = begin; at < end; at += LONGEST) {
      const span = trimmed(plain, at, Math.min(end, at + LONGEST));
      if (span.end > span.start) yield span;
    }
    begin = end;
  }
}

function* ends(plain: string, starts: readonly number[]): Generator<number> {
  for (const [segment, start] of starts.entries()) {
    const next = starts[segment + 1];
    const end = next === undefined ? plain.length : next - 1;
    const text = plain.slice(start, end);
    for (const stop of text.matchAll(STOP)) {
      const at = start + stop.index + stop[0].length;
      if (!SHORT.test(plain.slice(Math.max(start, at - 16), at))) yield at;
    }
    if (next === undefined || !runsOn(text, plain.slice(next, next + 16))) yield end;
  }
}

const STOP =
  /[.!?]["')\]]{0,3}(?= ["'([]{0,2}(?:\p{Lu}|\d|[(•▪●]|[a-z][).] ))|;(?:,? (?:and|or))?(?= (?:\(?[a-z]{1,4}[).]|\d{1,2}[).]) ["'(]{0,2}\p{Lu})/gu;
/** Full stops that end no sentence: an abbreviation, an initial, or the number of a section or an item. */
const SHORT =
  /(?:^|[\s("])(?:no|nos|art|arts|sec|sect|inc|corp|ltd|co|llc|u\.s|u\.s\.c|e\.g|i\.e|cf|v|vs|st|mr|ms|dr|cal|civ|colo|conn|gen|stat|rev|va|tex|bus|del|reg|para|cl)\.["')\]]{0,3}$|(?:^|[.;:,!?]["')]? |\b(?:and|or) )(?:\p{L}|[ivx]{2,5}|\d{1,3}|\d+(?:\.\d+)+)\.$/iu;

/** Items of a list may begin small and end with nothing; a sentence that goes on is cut at some other word. */
const DOES =
  /^(?:not|process|provide|assist|notify|comply|require|ensure|cooperate|help|inform|keep|make|use|retain|delete|implement|maintain|take|grant|permit|allow|enable|limit|certify|combine|sell|share|disclose|stop|cease)\b/;
const UNFINISHED =
  /(?:,|\b(?:or|and|nor|to|of|the|an?|by|with|for|from|in|on|not|its|their|any|such|that|which|shall|will|must|may))\s*$/i;

/** A page that ends amid a sentence. */
function runsOn(text: string, next: string): boolean {
  return (
    text.length > 0 &&
    !/[.!?:;]["')\]]?\s*$/.test(text.slice(-4)) &&
    !OPEN.test(text.slice(-40)) &&
    /^\p{Ll}/u.test(next) &&
    (!DOES.test(next) || UNFINISHED.test(text))
  );
}

function trimmed(plain: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(plain.charAt(start))) start += 1;
  while (end > start && /\s/.test(plain.charAt(end - 1))) end -= 1;
  return { start, end };
}
