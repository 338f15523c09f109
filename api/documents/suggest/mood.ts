import type { Sides } from "./sides.js";

/** What a sentence does with an act: forbids it, demands it, allows it, or says that nobody is bound to it. */
export type Mood = "forbidden" | "demanded" | "allowed" | "free" | "none";

export interface Governed {
  readonly mood: Mood;
  /** Whose act it is; null where the words do not say. */
  readonly by: "business" | "recipient" | "both" | null;
}

const NO_BOND = "(?:prohibited|prevented|restricted|precluded|barred|required|obligated|obliged|deemed|construed)";
const FREE = `nothing\\b[^.;]{0,160}?\\b(?:prohibits?|prevents?|restricts?|limits?|precludes?|requires?|obligates?|obliges?)\\b|\\bnot (?:be )?${NO_BOND}|\\bno (?:contractual |further |general )?(?:obligation|duty|right|entitlement|requirement)s?\\b|\\bwaives?\\b|\\breserves? the right to`;
const FORBIDDEN = `\\bneither\\b[^.;]{0,80}?\\bnor\\b[^.;]{0,60}?\\b(?:shall|will|may|must|does|do)\\b|\\b(?:under no circumstances?|in no event|at no time)\\b[^.;]{0,60}?\\b(?:shall|will|may|must)\\b|\\b(?:shall|will|must|may|can|does|do|would|should|has|have|and|but)(?: also| at all times)? (?:not|neither|never)\\b(?! (?:be )?${NO_BOND}| limited to| only)|\\bcannot\\b|(?<!or )\\bnot to\\b|\\bprohibit(?:s|ed|ing)?\\b|\\brefrains? from\\b|\\bnot (?:be )?(?:permitted|allowed|authori[sz]ed|entitled) to\\b|\\b(?:restricted|precluded|barred|prevented) from\\b|\\bforbidden\\b|\\bneither\\b|\\bnever\\b|\\bno (?:personal (?:data|information)|customer data)\\b`;
const ALLOWED = `\\bmay\\b|\\bcan\\b|\\b(?:permitted|entitled|allowed|authori[sz]ed) to\\b|\\brights? (?:to|,|upon)\\b|\\bgrants?\\b|\\bauthori[sz]es\\b`;
const DEMANDED = `\\bshall\\b|\\bwill\\b|\\bmust\\b|\\bagrees?\\b|\\bundertakes?\\b|\\b(?:required|obligated|obliged) to\\b|\\bcommits?\\b|\\bcertif(?:y|ies)\\b|\\backnowledges?\\b|\\bwarrants?\\b|\\brepresents?\\b|\\bcovenants?\\b`;
const MODAL = new RegExp(
  `(?<free>${FREE})|(?<forbidden>${FORBIDDEN})|(?<allowed>${ALLOWED})|(?<demanded>${DEMANDED})`,
  "g",
);

/** The last word of binding before a place in a sentence, passing over those of relative clauses, and who is its subject. */
export function governing(full: string, index: number, sides: Sides): Governed {
  const found = [...modals(full, index)];
  const best = found.findLast((one) => !isEmbedded(full, one)) ?? found.at(-1);
  if (best === undefined) {
    const mood = AFTERWARDS.test(full.slice(index)) ? "forbidden" : "none";
    return { mood, by: subject(full.slice(0, index), sides) };
  }
  return { mood: best.mood, by: subject(full.slice(0, best.index), sides) ?? objectOf(full, best, sides) };
}

/** "Using it outside the relationship is prohibited." */
const AFTERWARDS = /^[^.;]{0,200}\b(?:is|are|shall be) (?:\w+ )?(?:prohibited|forbidden|not permitted|not allowed)\b/;

interface Found {
  readonly mood: Mood;
  readonly index: number;
  readonly end: number;
}

const MOODS = ["free", "forbidden", "allowed", "demanded"] as const;

function* modals(full: string, index: number): Generator<Found> {
  for (const match of full.slice(0, index).matchAll(MODAL)) {
    const mood = MOODS.find((one) => match.groups?.[one] !== undefined) ?? "none";
    yield { mood, index: match.index, end: match.index + match[0].length };
  }
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

/** "The contract prohibits Provider from …": who is bound stands after the word. */
function objectOf(full: string, { mood, index, end }: Found, sides: Sides): Governed["by"] {
  if (mood !== "forbidden" || !/^(?:prohibit|restrict|bar|prevent|preclude)/.test(full.slice(index, end))) return null;
  return subject(full.slice(end, end + 60).replace(/ from .*/s, ""), sides);
}

const BOTH = /\b(?:each|either|both|neither) (?:of the )?part(?:y|ies)\b|\bthe parties\b/g;

function subject(before: string, sides: Sides): Governed["by"] {
  const near = before.slice(-160).replace(/^.*[.;:](?=[^.;:]*\w{3})/s, "");
  const [business, recipient] = [last(near, sides.business), last(near, sides.recipient)];
  const nearest = business.end > recipient.end ? "business" : "recipient";
  const between = near.slice(Math.min(business.end, recipient.end), Math.max(business.start, recipient.start));
  const together = business.end >= 0 && recipient.end >= 0 && /^,? (?:and|or) (?:the )?$/.test(between);
  if (together || last(near, BOTH).end > Math.max(business.end, recipient.end)) return "both";
  return business.end < 0 && recipient.end < 0 ? null : nearest;
}

function last(text: string, pattern: RegExp): { start: number; end: number } {
  let place = { start: -1, end: -1 };
  for (const match of text.matchAll(pattern)) place = { start: match.index, end: match.index + match[0].length };
  return place;
}
