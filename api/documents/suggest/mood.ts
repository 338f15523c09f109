import type { Sides } from "./sides.js";

/** What a sentence does with an act: forbids it, demands it, allows it, or says that nobody is bound to it. */
export type Mood = "forbidden" | "demanded" | "allowed" | "free" | "none";

export interface Governed {
  readonly mood: Mood;
  /** Whose act it is; null where the words do not say. */
  readonly by: "business" | "recipient" | "both" | "subcontractor" | null;
}

const NO_BOND = "(?:prohibited|prevented|restricted|precluded|barred|required|obligated|obliged|deemed|construed)";
/** "No assurance is given that Vendor will not sell" and "does not promise that it will" bind nobody. */
const UNSAID = `\\b(?:no (?:certification|assurance|representation|warranty|guarantee|promise|undertaking|commitment|covenant)s?|(?:(?:does|do|shall|will|can) )?not (?:certify|represent|warrant|promise|guarantee|undertake|commit|covenant))\\b[^.;]{0,80}?\\b(?:that|to)\\b(?:[^.;]{0,60}?\\b(?:shall|will|must|may|does|do)(?: not| never)?\\b)?`;
/** A ban that is only said to stand elsewhere: "the prohibition on selling is set out in the Agreement". */
const ELSEWHERE = `\\bprohibitions? (?:on|against)\\b(?=[^.;]{0,400}?\\b(?:is|are) (?:set (?:out|forth)|contained|described|stated|found|laid down) in\\b)`;
/** What is hoped, tried or done for a time, and what the law says of itself, is no promise. */
const NO_PROMISE = `\\b(?:efforts?|strives?|endeavou?rs?|aims?|intends?|seeks?|tries|attempts?|plans?|considers?)(?: to)? (?:not|never|avoid)\\b|\\b(?:strives|aims|aspires|hopes|intends) to\\b|\\b(?:(?:does|do) not|don't|doesn't) (?:currently|presently|today|at present)\\b|\\w should (?!not\\b)|^(?:the )?(?:ccpa|cpra|laws?|statute)"? (?:\\w+ )?(?:prohibit|forbid|require)s?\\b`;
const FREE = `${UNSAID}|${ELSEWHERE}|${NO_PROMISE}|nothing\\b[^.;]{0,160}?\\b(?:prohibits?|prevents?|restricts?|limits?|precludes?|requires?|obligates?|obliges?)\\b|\\bnot (?:be )?${NO_BOND}|\\bno (?:contractual |further |general )?(?:obligation|duty|right|entitlement|requirement)s?\\b|\\bwaives?\\b(?:[^.;]{0,60}?\\brights? to\\b)?|\\b(?:does|do|shall|will) not have (?:the|any|a) (?:\\w+ )?(?:rights?|entitlement)\\b|\\bwithout (?:the|any|a) (?:rights?|obligation)\\b`;
const FORBIDDEN = `\\bnor (?:is|are|shall|will|may|must|does|do)\\b|\\bnot,? (?:itself |knowingly |directly or indirectly )?(?=["']?(?:sell|shar|retain|use|using|disclos|combin|process|commingl|collect|attempt|reidentif|transfer|rent|monetiz)\\w*\\b)|\\bneither\\b[^.;]{0,80}?\\bnor\\b[^.;]{0,60}?\\b(?:shall|will|may|must|does|do)\\b|\\b(?:under no circumstances?|in no event|at no time)\\b[^.;]{0,60}?\\b(?:shall|will|may|must)\\b|\\b(?:shall|will|must|may|can|does|do|would|should|and|but)(?: also| at all times)? (?:not|neither|never)\\b(?! (?:be )?${NO_BOND}| limited to| only)|\\b(?:is|are|be|been|being) (?:not|never) (?=(?:sold|shared|used|retained|disclosed|combined|merged|rented|processed for)\\b)|\\bcannot\\b|\\b(?:won|shan|don|doesn|can|mustn)'t\\b(?! (?:be )?${NO_BOND}| only)|(?<!or )\\bnot to\\b|\\bprohibit(?:s|ed|ing)?\\b|\\bprohibitions? (?:on|against)\\b|\\b(?:refrains?|abstains?|desists?) from\\b|\\bnot (?:be )?(?:permitted|allowed|authori[sz]ed|entitled) to\\b|\\b(?:restricted|precluded|barred|prevented) from\\b|\\bforbidden\\b|\\bneither\\b|\\bnever\\b|\\bno (?:personal (?:data|information)|customer data|sale|selling|sharing)\\b(?: (?:shall|will|may|must|can)\\b)?`;
const ALLOWED = `\\bmay\\b|\\bcan\\b|\\b(?:permitted|entitled|allowed|authori[sz]ed) to\\b|\\brights?(?: (?:to|upon|after|on)\\b|,)|\\bgrants?\\b|\\bauthori[sz]es\\b`;
const DEMANDED = `\\bshall\\b|\\bwill\\b|\\bmust\\b|\\bagrees?\\b|\\bundertakes?\\b|\\b(?:required|obligated|obliged) to\\b|\\bcommits?\\b|\\bcertif(?:y|ies)\\b|\\backnowledges?\\b|\\bwarrants?\\b|\\brepresents?\\b|\\bcovenants?\\b`;
const MODAL = new RegExp(
  `(?<free>${FREE})|(?<forbidden>${FORBIDDEN})|(?<allowed>${ALLOWED})|(?<demanded>${DEMANDED})`,
  "g",
);

interface Words {
  readonly full: string;
  /** Where the item of a list begins in it. */
  readonly own?: number;
}

/** The last word of binding before a place in a sentence, passing over those of relative clauses, and whom it binds. */
export function governing({ full, own = 0 }: Words, index: number, sides: Sides): Governed {
  const found = modalsOf(full).filter(({ end }) => end <= index && !isOfAnotherItem(full, end, index));
  const best = found.findLast((one) => !isEmbedded(full, one)) ?? found.at(-1);
  if (best === undefined) {
    const mood = AFTERWARDS.test(full.slice(index)) ? "forbidden" : "none";
    return { mood, by: subject(full.slice(0, index), sides) ?? actorOf(full, own, sides) };
  }
  return { mood: best.mood, by: boundBy(full, best, sides) };
}

/** "Using it outside the relationship is prohibited", and in the cells of a table "Combining | Prohibited". */
const AFTERWARDS =
  /^[^.;]{0,200}\b(?:is|are|shall be) (?:\w+ )?(?:prohibited|forbidden|not permitted|not allowed)\b|^[^.;:|]{0,120}(?:[:|]|–) ?(?:(?:strictly|expressly) )?(?:prohibited|forbidden|not (?:permitted|allowed)|never|no)\b/;

/** "Mailbird processes personal data only …": a name that the text gives no side does what a recipient does. */
const VERBS =
  "(?:processes|assists|helps|provides|notifies|informs|complies|maintains|implements|supports|enables|forwards|retains|uses|takes|ensures|offers|acts|deletes|keeps|grants)\\b";
const ACTIVE = new RegExp(
  `^(?:\\(?[\\w.]{1,5}[.)] )?(?:[\\w.&'"]+ ){1,4}(?:only |also |always |further |hereby )?${VERBS}`,
);
const DOES = new RegExp(`^(?:\\(?[\\w.]{1,5}[.)] |[^\\w]{1,3})?${VERBS}`);

/** Who does what a sentence without a word of binding says is done: named by the lead of a list, or by nobody else. */
function actorOf(full: string, own: number, sides: Sides): Governed["by"] {
  const before = own > 0 ? full.slice(0, own) : (INLINE.exec(full)?.[0] ?? "");
  const lead = subject(before.replace(/:\s*$/, ""), sides);
  if (lead !== null) return lead;
  if (OF_DUTIES.test(before)) return subject(before.replaceAll("'s ", " "), sides) ?? "recipient";
  return ACTIVE.test(full) || (own > 0 && DOES.test(full.slice(own))) ? "recipient" : null;
}

/** "Provider: (a) provides …; (b) grants …" */
const INLINE = /^[^:;]{1,200}:(?= \(?(?:a|i|1)[).])/;
/** "Acme's Obligations" over a list of what is to be done. */
const OF_DUTIES = /\b(?:obligations|duties|commitments|undertakings)(?: of (?:the )?\w+(?: \w+)?)?\W*$/;

interface Found {
  readonly mood: Mood;
  readonly index: number;
  readonly end: number;
}

const MOODS = ["free", "forbidden", "allowed", "demanded"] as const;

/** The same sentence is asked about by many rules one after another, and seldom by two documents at once. */
let read: { full: string; found: readonly Found[] } = { full: "", found: [] };

function modalsOf(full: string): readonly Found[] {
  if (read.full !== full) read = { full, found: [...full.matchAll(MODAL)].map(foundOf) };
  return read.found;
}

function foundOf(match: RegExpExecArray): Found {
  const mood = MOODS.find((one) => match.groups?.[one] !== undefined) ?? "none";
  return { mood, index: match.index, end: match.index + match[0].length };
}

const RELATIVE =
  /\b(?:that|which|who|whom|if|unless|until|whether|extent|than|what|as (?:it|they|may)|where|when|such)(?: [\w']+){0,4} $/;
const SAYING =
  /\b(?:agree|certif|acknowledg|warrant|represent|ensur|confirm|undertak|understand|covenant|declar|commit|guarant)\w*(?: (?:and|to) \w+){0,2} that(?: [\w']+){0,4} $/;

function isEmbedded(full: string, { mood, index }: Found): boolean {
  if (mood === "forbidden" || mood === "free") return false;
  const before = full.slice(Math.max(0, index - 80), index);
  return RELATIVE.test(before) && !SAYING.test(before);
}

/** Who is bound: the subject next to the word, or the one whom the sentence named before ("Customer shall not …, and shall not …"). */
function boundBy(full: string, found: Found, sides: Sides): Governed["by"] {
  if (OF_SUBCONTRACTOR.test(full.slice(Math.max(0, found.index - 220), found.index))) return "subcontractor";
  const own = subject(full.slice(0, found.index), sides) ?? objectOf(full, found, sides);
  if (own !== null || ownName(full.slice(0, found.index)) !== null) return own;
  const earlier = modalsOf(full).filter(({ end, mood }) => end <= found.index && mood !== "allowed");
  const before = earlier.findLast(({ index }) => !/[.!?:] /.test(full.slice(index, found.index)));
  return before === undefined ? null : boundBy(full, before, sides);
}

/** "Provider shall ensure that its sub-processors do not …" binds them, not yet the provider. */
const OF_SUBCONTRACTOR =
  /\b(?:require|ensure|cause|obligate|procure|bind)s?\b[^.;]{0,80}\bsub ?(?:processors?|contractors?)\b[^.;]{0,100}$/;

const ITEM = /(?:^|[\s:;,.])\(?([a-z]{1,4}|\d{1,2})\)\s/g;

/** "Provider will: (a) not sell; (b) comply": the "not" of one item does not reach the next, only the words before them. */
function isOfAnotherItem(full: string, end: number, index: number): boolean {
  const between = full.slice(end, index);
  if (!between.includes(")")) return false;
  const own = [...full.slice(Math.max(0, end - 1500), end).matchAll(ITEM)].at(-1)?.[1];
  return own !== undefined && [...between.matchAll(ITEM)].some(([, marker = ""]) => follows(own, marker));
}

const NUMERALS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** Whether a marker belongs to the list of another: (a) and (b), (ii) and (iii), 1) and 2). */
function follows(one: string, other: string): boolean {
  const roman = [NUMERALS.indexOf(one), NUMERALS.indexOf(other)] as const;
  if (roman[0] >= 0 && roman[1] > roman[0]) return true;
  if (/\d/.test(one)) return Number(other) > Number(one);
  return (
    one.length === 1 && other.length === 1 && other > one && !(one < "i" && NUMERALS.includes(other) && other !== "i")
  );
}

/** "The contract prohibits Provider from …": who is bound stands after the word. */
function objectOf(full: string, { mood, index, end }: Found, sides: Sides): Governed["by"] {
  if (mood !== "forbidden" || !/^(?:prohibit|restrict|bar|prevent|preclude)/.test(full.slice(index, end))) return null;
  return subject(full.slice(end, end + 60).replace(/ from .*/s, ""), sides);
}

const BOTH = /\b(?:each|either|both|neither) (?:of the )?(?:part(?:y|ies)|sides?)\b|\bthe parties\b/g;

/** "Where Customer cannot do so, Acme will …": the subject of the clause before is not that of the sentence. */
const SUBORDINATE = /^\W*(?:where|if|when|whenever|unless|after|should|in the event|to the extent|upon|as far as)\b/;
const A_NAME =
  /, (?!(?:and|or|but|nor|it|they|which|who|that|then|also|however|each|any|all|such|either|neither)\b)[a-z0-9][\w.&'-]*(?: [a-z0-9][\w.&'-]*)? $/;

function subject(before: string, sides: Sides): Governed["by"] {
  const near = ownName(before) ?? sentenceOf(before);
  const [business, recipient] = [last(near, sides.business), last(near, sides.recipient)];
  const nearest = business.end > recipient.end ? "business" : "recipient";
  const between = near.slice(Math.min(business.end, recipient.end), Math.max(business.start, recipient.start));
  const together = business.end >= 0 && recipient.end >= 0 && /^,? (?:and|or) (?:the )?$/.test(between);
  if (together || last(near, BOTH).end > Math.max(business.end, recipient.end)) return "both";
  return business.end < 0 && recipient.end < 0 ? null : nearest;
}

function sentenceOf(before: string): string {
  return before.slice(-160).replace(/^.*[.;:]\s/s, "");
}

function ownName(before: string): string | null {
  const sentence = sentenceOf(before);
  return SUBORDINATE.test(sentence) ? (A_NAME.exec(sentence)?.[0] ?? null) : null;
}

/** Whom a preposition or a verb of giving names is not the one who is bound: "on behalf of Customer and will not …". */
const OBJECT =
  /\b(?:of|from|to|by|with|for|as|between|upon|against|provid(?:e|es|ing)|notif(?:y|ies)|inform|assist|enable|allow|permit|grants?|help)(?: (?:the|its|such|our|each|any))? "?$/;

function last(text: string, pattern: RegExp): { start: number; end: number } {
  let place = { start: -1, end: -1 };
  for (const match of text.matchAll(pattern)) {
    if (OBJECT.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    place = { start: match.index, end: match.index + match[0].length };
  }
  return place;
}
