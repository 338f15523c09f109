import type { Reading } from "./reading.js";

/** The words by which a text calls the two sides of the disclosure: who discloses, and who receives. */
export interface Sides {
  readonly business: RegExp;
  readonly recipient: RegExp;
}

const BUSINESS =
  "customers?|clients?|controllers?|subscribers?|data exporter|exporter|buyer|purchaser|licensee|(?:end )?users?|merchant|school|district|agency|institution|business(?! (?:purpose|relationship|day|hour|contact|operation|associate|continuity|information|need|practice))";
const RECIPIENT =
  "service providers?|providers?|processors?|suppliers?|vendors?|contractors?|data importer|importer|seller|recipients?|licensor|consultant|data recipient|operator";

export function sidesOf(reading: Reading): Sides {
  const { lower } = reading;
  const [business, recipient] = [[BUSINESS], [RECIPIENT]];
  const theyAreRecipient = weAreBusiness(lower) || youAreBound(lower);
  (theyAreRecipient ? business : recipient).push("we|us|our");
  (theyAreRecipient ? recipient : business).push("you|your");
  const company = sideOfCompany(lower);
  if (company !== null) (company === "business" ? business : recipient).push("company");
  for (const [alias, side] of aliases(reading)) (side === "business" ? business : recipient).push(alias);
  const taker = TAKES.exec(lower)?.[1];
  if (taker !== undefined) recipient.push(`${taker}s?`);
  return { business: words(business, taker), recipient: words(recipient) };
}

/** Who buys or looks up personal information and owes it the level of protection that the law asks of the seller. */
const TAKES =
  /\b(buyer|purchaser|licensee|user)s? (?:agrees? to|shall|will|must|(?:is|are) (?:required|obliged) to) (?:provide|afford|give|maintain)[^.;]{0,60}\bsame level of (?:privacy )?protection/;

function words(alternatives: readonly string[], without?: string): RegExp {
  const not = without === undefined ? "" : `(?!${without}s?\\b)`;
  // "Customer Personal Data" and "Customer's request" speak of the data and the request, not of who is bound.
  return new RegExp(
    `\\b${not}(?:${alternatives.join("|")})\\b(?!'s|s'| (?:personal|data|information|content)\\b)`,
    "g",
  );
}

/** In terms that a business writes for its vendors, "you" is the vendor. */
function weAreBusiness(lower: string): boolean {
  const ours = count(lower, /\b(?:on our behalf|on behalf of us|our (?:documented |written )?instructions)\b/g);
  const yours = count(lower, /\b(?:on your behalf|on behalf of you|your (?:documented |written )?instructions)\b/g);
  return ours > yours;
}

/** Terms of a platform forbid "you" what only one who receives personal information could do with it. */
function youAreBound(lower: string): boolean {
  return (
    /\byou (?:(?:agree|certify|acknowledge)(?: that)? you )?(?:will|shall|must|may) not (?:"?sell"?\b|retain, use)/.test(
      lower,
    ) && !/\bwe (?:will|shall|do|must|may) not (?:"?sell"?\b|retain, use)/.test(lower)
  );
}

/** "Company" is whichever side the text makes it; null where nothing tells. */
function sideOfCompany(lower: string): keyof Sides | null {
  if (!lower.includes("company")) return null;
  const role =
    /\bcompany (?:is|(?:shall |will )?acts? as|shall be|will be) (?:(?:an?|the|customer's|client's) ){0,2}"?(service provider|processor|vendor|business\b(?! purpose)|controller)/.exec(
      lower,
    )?.[1];
  if (role !== undefined) return sideOf(role);
  const theirs = count(
    lower,
    /\b(?:on behalf of|instructions? (?:of|from)|(?:disclosed|received) (?:by|from)|(?:data|information) provided by) (?:the )?company\b|\bcompany's (?:documented |written )?instructions|\bcompany personal (?:data|information)/g,
  );
  const others = count(
    lower,
    /\b(?:on behalf of|instructions? (?:of|from)) (?:the )?(?:customer|client|controller|you|subscriber)\b|\b(?:customer|client|controller|subscriber|your)(?:'s)? (?:documented |written )?instructions|\bcustomer personal (?:data|information)/g,
  );
  if (theirs !== others) return theirs > others ? "business" : "recipient";
  if (ACTS.company.test(lower)) return "recipient";
  return ACTS.vendor.test(lower) ? "business" : null;
}

/** Where another has the duties of a recipient, the company has not. */
const ACTS = {
  vendor:
    /\b(?:vendor|supplier|service provider|contractor|seller|consultant)'?s? (?:shall|will|must|may|agrees|certifies|uses|grants)\b/,
  company: /\bcompany (?:shall|will|must) (?:not )?(?:process|sell|retain|use|assist|implement|maintain)\b/,
};

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

const OPENING = 6000;
const GROUP = /\(([^()]{0,30}"[^()]{1,140})\)/g;

/** Names that a text gives the sides beside their role: `("Acme" or the "Controller")`. */
function aliases({ lower }: Reading): [string, keyof Sides][] {
  const found: [string, keyof Sides][] = [];
  for (const [, group = ""] of lower.slice(0, OPENING).matchAll(GROUP)) {
    const names = [...group.matchAll(/"([^"]{2,40})"/g)].map(([, name = ""]) => name.replace(/,$/, ""));
    const side = names.map(sideOf).find((one) => one !== null) ?? null;
    const others = names.filter((name) => sideOf(name) === null && /^\w+$/.test(name) && !COMMON.test(name));
    if (side !== null) for (const name of others) found.push([name, side]);
  }
  return found;
}

const COMMON = /^(?:we|us|our|you|your|company|part(?:y|ies)|agreement|addendum|dpa|affiliates?)$/;

export function sideOf(name: string): keyof Sides | null {
  const plain = name.trim().toLowerCase();
  if (new RegExp(`^(?:the )?(?:${RECIPIENT})$`).test(plain)) return "recipient";
  return new RegExp(`^(?:the )?(?:${BUSINESS})$`).test(plain) ? "business" : null;
}
