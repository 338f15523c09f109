import type { SuggestedParty } from "../suggestion.js";
import type { Legible } from "./hit.js";
import { passagesOf } from "./reading.js";
import { sideOf } from "./sides.js";
import type { Sides } from "./sides.js";

const OPENING = 5000;
/** `("Business")`, behind `Acme Corp, a Delaware corporation`. */
const ALIASES = /\s?\(([^()]{0,40}"[^()]{1,120})\)/g;
const BEFORE = 161;
const NAME = /(?:\p{Lu}|\d)[^()";:]*$/u;
const BETWEEN = /\b(?:between|among|by and between|made by|entered into by|parties)\b/i;
const LABELLED =
  /(?:^|\n)(?:\d+\. )?(customer|client|controller|business|company|data exporter|processor|service provider|provider|vendor|supplier|contractor|data importer|third party|recipient|buyer|seller)(?: name| legal name)?: ?([^\n]{2,80})/gi;

/** The two who make the contract, by the names the text gives them. */
export function partiesOf({ reading, sides }: Legible): SuggestedParty[] {
  const opening = reading.plain.slice(0, OPENING);
  const found = [...defined(opening, sides), ...labelled(opening)];
  const once = new Map(found.toReversed().map((party) => [party.name.toLowerCase(), party]));
  const named = [...once.values()].toReversed().slice(0, MOST);
  return named.map(({ name, side, start, end }) => ({
    name,
    side: side ?? otherSide(named, reading.lower),
    evidence: passagesOf(reading, start, end),
  }));
}

const MOST = 4;

/** Of two, the one that the text gives no role has the other one's; a customer without a name leaves the recipient. */
function otherSide(named: readonly Named[], lower: string): Named["side"] {
  const known = new Set(named.map(({ side }) => side).filter((side) => side !== null));
  if (named.length === 2 && known.size === 1) return known.has("business") ? "recipient" : "business";
  return named.length === 1 && UNNAMED_CUSTOMER.test(lower) ? "recipient" : null;
}

const UNNAMED_CUSTOMER =
  /\b(?:on behalf of|instructions? (?:of|from)) (?:the )?(?:customer|controller|client|you)\b|\b(?:customer|controller|client)'s (?:\w+ )?(?:behalf|instructions?)\b|\bcustomer personal data\b/;

interface Named {
  readonly name: string;
  readonly side: SuggestedParty["side"];
  readonly start: number;
  readonly end: number;
}

function defined(opening: string, sides: Sides): Named[] {
  return [...opening.matchAll(ALIASES)].flatMap((match) => {
    const [whole, group = ""] = match;
    const before = NAME.exec(opening.slice(Math.max(0, match.index - BEFORE), match.index))?.[0] ?? "";
    const start = match.index - before.length;
    const context = opening.slice(Math.max(0, start - 400), match.index);
    const name = nameOf(before);
    if (name === null || !BETWEEN.test(context)) return [];
    const aliases = [...group.matchAll(/"([^"]{1,40})"/g)].map(([, alias = ""]) => alias.replace(/[,.]$/, ""));
    const side =
      aliases.map((alias) => sideIn(alias, sides)).find((one) => one !== null) ?? roleIn(`${before} ${group}`);
    return [{ name, side, start, end: match.index + whole.length }];
  });
}

/** By the role it names, or by the side that the text as a whole gives to a name such as "Company". */
function sideIn(alias: string, sides: Sides): SuggestedParty["side"] {
  const name = alias.toLowerCase();
  if (/^(?:the )?third party$/.test(name)) return "recipient";
  const isNamed = (pattern: RegExp) => [...name.matchAll(pattern)].some(([words]) => words === name);
  return sideOf(name) ?? (isNamed(sides.business) ? "business" : isNamed(sides.recipient) ? "recipient" : null);
}

function roleIn(words: string): SuggestedParty["side"] {
  const role =
    /\b(?:acting )?as (?:an? |the )?(?:data )?(controller|business|service provider|processor|third party|contractor)\b/i.exec(
      words,
    )?.[1];
  return role === undefined ? null : sideOf(role);
}

const NO_NAME =
  /\b(?:agreement|addendum|dpa|terms|act|regulation|law|section|schedule|services|data|information|privacy|clauses|effective)\b/i;

/** Whatever else it says, such a name is one: "Amazing Web Services, Inc." */
const COMPANY = /\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|plc|pty|srl|ltda|co)\b/i;

/** The name proper: what stands before "a Delaware corporation", after the last word that is none of it. */
function nameOf(words: string): string | null {
  const tail = words.split(/\b(?:between|among|and|by|of|with|the)\b (?=["\p{Lu}\d])/u).at(-1) ?? "";
  const name = (
    tail.split(
      /,? (?:an? )(?=\p{L}[^,]{0,60}\b(?:corporation|company|llc|limited|partnership|entity|inc|organi[sz]ed|incorporated|registered)\b)|,? (?:with|having|located|acting|organi[sz]ed|registered|incorporated|whose|and its)\b/iu,
    )[0] ?? ""
  )
    .trim()
    .replace(/[,\s]+$/, "");
  return /^(?:\p{Lu}|\d)/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    name.length <= 80 &&
    (COMPANY.test(name) || !NO_NAME.test(name)) &&
    sideOf(name) === null
    ? name
    : null;
}

function labelled(opening: string): Named[] {
  return [...opening.matchAll(LABELLED)].flatMap((match) => {
    const [whole, role = "", rest = ""] = match;
    const name = rest
      .replace(/\s*[(|].*$/, "")
      .replace(/\s+\w+(?: \w+)?:.*$/, "")
      .replace(/[.,]$/, "")
      .trim();
    if (!/^\p{Lu}/u.test(name) || /\b(?:shall|will|means|is|the)\b/.test(name)) return [];
    return [{ name, side: sideOf(role), start: match.index, end: match.index + whole.length }];
  });
}
