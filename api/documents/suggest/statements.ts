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
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** No sentence is read further than this; the rest is a statement of its own. */
const LONGEST = 6000;
const LEAD = 500;

export function statementsOf(reading: Reading): Statement[] {
  const statements: Statement[] = [];
  let list = NO_LIST;
  let before: Span | null = null;
  for (const span of sentences(reading)) {
    const goesOn = list.leads.length > 0 && continues(reading, before, span, list);
    list = goesOn
      ? { ...list, strays: 0, style: list.style ?? styleOf(reading, span) }
      : { ...list, strays: list.strays + 1 };
    if (list.strays > STRAYS || list.age > OLDEST) list = NO_LIST;
    statements.push(statementOf(reading, span, goesOn ? list.leads : []));
    const lead = leadOf(reading, span);
    if (lead === null) list = { ...list, age: list.age + 1 };
    else
      list = {
        ...NO_LIST,
        leads: goesOn ? [...list.leads, lead].slice(-DEEPEST) : [lead],
        within: goesOn ? (list.within ?? list.style) : null,
      };
    before = span;
  }
  return statements;
}

/** The list that a text is in: its introductions, how its first item was numbered, and what tells that it was left. */
interface List {
  readonly leads: readonly Span[];
  readonly style: Style | null;
  /** How the items of the outer list are numbered. */
  readonly within: Style | null;
  readonly strays: number;
  readonly age: number;
}

const NO_LIST: List = { leads: [], style: null, within: null, strays: 0, age: 0 };

/** `1.`, `1.1`, and all the rest: letters, numerals, bullets, nothing. */
type Style = "section" | "subsection" | "item";

function styleOf({ plain }: Reading, { start }: Span): Style {
  const begin = plain.slice(start, start + 12);
  if (/^\d+(?:\.\d+)+/.test(begin)) return "subsection";
  return /^\d+\./.test(begin) ? "section" : "item";
}

/** Sentences that an item may hold beside its own, before its list counts as left; and the longest list. */
const STRAYS = 2;
const OLDEST = 40;

/** Lists in lists: more levels than any contract is read with. */
const DEEPEST = 3;

function statementOf({ lower, plain }: Reading, span: Span, leads: readonly Span[]): Statement {
  const intro = leads.map(({ start, end }) => `${lower.slice(start, end)} `).join("");
  const full = (intro + lower.slice(span.start, span.end)).replaceAll("\n", " ");
  const isDefinition = DEFINES.test(plain.slice(span.start, Math.min(span.end, span.start + 300)));
  return { ...span, full, own: intro.length, leads, isDefinition };
}

const DEFINES =
  /^(?:[^"]{0,40}\s)?"[^"]{1,80}"(?:(?:,| and| or|,? each)? (?:or )?"[^"]{1,80}")*\)?,? (?:shall |will |each )?(?:have|has|bears?|means?|refers? to|includes?|is defined|are defined|as used)\b|\b(?:have|has|bear|given|ascribed)\b[^.]{0,40}\bmeanings?\b/i;

const MARKER = /^(?:[-•▪●○◦–—·|]\s*)?(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).]|\d+(?:\.\d+)+\.?|[-•▪●○◦–—·])\s*/i;

/** A list goes on while its items are marked, begin small, follow one not closed by a full stop, or say nothing whole. */
function continues(reading: Reading, before: Span | null, span: Span, list: List): boolean {
  const { plain } = reading;
  const style = styleOf(reading, span);
  const first = list.style ?? list.within;
  if (style !== "item" && first !== null && first !== style && first !== "section") return false;
  const begin = plain.slice(span.start, span.start + 12);
  if (MARKER.test(begin) || /^\p{Ll}/u.test(begin)) return true;
  if (
    before !== null &&
    /(?:[:;,]|[:;,] (?:and|or|and\/or))\s*$/.test(plain.slice(before.start, before.end).slice(-12))
  )
    return true;
  const words = plain.slice(span.start, Math.min(span.end, span.start + 120));
  return BARE.test(words) || !FINITE.test(words.replace(SUBORDINATE, ""));
}

/** Words with which a sentence stands alone; an item such as "Selling or sharing Personal Information." has none. */
const FINITE =
  /\b(?:shall|will|must|may|can|agrees?|is|are|has|have|means?|does|do|acknowledges?|certif(?:y|ies)|grants?)\b/i;

/** Items begin with what is to be done or left, and name nobody. */
const BARE =
  /^(?:not|promptly|immediately|upon|process|keep|notify|assist|comply|provide|ensure|implement|maintain|cooperate|take|use|retain|disclose|sell|share|combine|grant|permit|allow|enable|delete|return|inform|make|limit|certify|engage|enter|require|stop|cease|refrain|obtain|conduct|selling|sharing|retaining|using|disclosing|combining|processing)\b/i;

const SUBORDINATE = /\b(?:if|when|where|that|which|who|unless|upon|as)\b.*/is;

const OPEN = /(?::|\b(?:shall|will|must|may|not|to|that|from|agrees|only|following)(?: only)?)\s*[-–—]?\s*$/i;

/** The introduction of a list: all before the colon that ends a sentence or stands before its first item. */
function leadOf({ plain }: Reading, { start, end }: Span): Span | null {
  const text = plain.slice(start, end);
  if (OPEN.test(text.slice(-40))) return { start: Math.max(start, end - LEAD), end };
  const first = /:\s*\(?(?:a|i|1)[).]\s/i.exec(text);
  return first === null ? null : { start: Math.max(start, start + first.index - LEAD), end: start + first.index + 1 };
}

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
      if (!SHORT.test(plain.slice(Math.max(start, at - 12), at))) yield at;
    }
    if (next === undefined || !runsOn(text, plain.slice(next, next + 2))) yield end;
  }
}

const STOP = /[.!?]["')\]]{0,3}(?= ["'([]{0,2}(?:\p{Lu}|\d|[(•▪●]|[a-z][).] ))/gu;
/** Full stops that end no sentence: an abbreviation, an initial, a number of a section. */
const SHORT =
  /(?:^|[\s("])(?:no|nos|art|arts|sec|sect|inc|corp|ltd|co|llc|u\.s|u\.s\.c|e\.g|i\.e|cf|v|vs|st|mr|ms|dr|cal|civ|colo|conn|gen|stat|rev|va|tex|bus|del|reg|para|cl|\p{L}|\d{1,3}|\d+(?:\.\d+)+)\.["')\]]{0,3}$/iu;

/** A page that ends amid a sentence. */
function runsOn(text: string, next: string): boolean {
  return (
    text.length > 0 &&
    !/[.!?:;]["')\]]?\s*$/.test(text.slice(-4)) &&
    !OPEN.test(text.slice(-40)) &&
    /^\p{Ll}/u.test(next)
  );
}

function trimmed(plain: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(plain.charAt(start))) start += 1;
  while (end > start && /\s/.test(plain.charAt(end - 1))) end -= 1;
  return { start, end };
}
