import type { Reading } from "./reading.js";
import type { Span } from "./statements.js";

const PRIVACY_NOTICE = "\\b(?:privacy|ccpa|cookie|do not sell(?: or share)?) (?:policy|notice|statement)\\b";
/** The first words of a text name it, unless they have called it a contract before. */
const TITLE = new RegExp(`^(?<before>[^.]{0,120}?)${PRIVACY_NOTICE}`);
const CONTRACT = /\b(?:agreement|addendum|dpa|terms|contract|schedule|exhibit)\b/;
/** "This California Addendum supplements our Privacy Policy": part of a notice, whatever it is called. */
const PART = new RegExp(
  `\\b(?:supplements?|(?:is|forms?)(?: an?)?(?: integral)? part of|is incorporated in(?:to)?|is (?:an? )?addendum to)\\b[^.]{0,60}${PRIVACY_NOTICE}|\\bthis (?:\\w+ ){0,3}privacy (?:policy|notice|statement|disclosure)\\b[^.]{0,60}\\b(?:describes|explains|applies|supplements|informs)\\b|${PRIVACY_NOTICE} (?:shall|will) remain\\b|\\bif you are an? (?:\\w+ )?(?:user|consumer|resident)\\b[^.]{0,40}\\bapplies to you\\b`,
);
/** Contracts too are called a part of the privacy policy of those who wrote them, but they have two sides. */
const SIDES =
  /\bdata (?:processing|protection) (?:addendum|agreement|terms)\b|\bdpa\b|\bservice provider\b|\bprocessors?\b|\bvendors?\b|\bsuppliers?\b|\bby and between\b/;
const HEAD = 1500;
/** It tells its readers what is done with their information, or what they may ask for. */
const TO_CONSUMERS =
  /\bwe (?:may |do not |will not |also )?"?(?:collect|share|disclose|sell)\b[^.]{0,60}\byour (?:personal )?(?:data|information)\b|\bif you are an? (?:california )?(?:resident|consumer)\b|\byou have the right to (?:know|request|opt|delet|direct)|\bhow we (?:use|share|collect)\b/;
/** Words without which there is no contract with one who receives the information. */
const OF_CONTRACT =
  /\b(?:this|the) (?:dpa|agreement|addendum|exhibit|annex|terms)\b|\bon (?:your|our) behalf\b|\binstructions\b|\b(?:provider|processor|vendor|supplier|contractor|customer|client|controller|company|business|part(?:y|ies)) (?:shall|will|must|agrees?)\b/;

/** What only those write who speak to the people themselves; three of them make a notice of any text that binds nobody. */
const SIGNS: readonly RegExp[] = [
  /\bwe (?:may |also |will )?(?:automatically )?(?:collect|gather|store|share|disclose|use|process|outsource|keep)\b/,
  /\b(?:we (?:do not|never|will not|don't)|does not|never) (?:sell|rent|trade|share)\b/,
  /\bthis (?:\w+ ){0,2}(?:policy|notice|statement) (?:explains|describes|outlines|applies|covers|informs|tells)\b/,
  /\b(?:last (?:updated|modified|revised)|effective(?: date)?|updated):? ?(?:on |as of )?(?:\w+ \d|\d)/,
  /\b(?:our|this|the) (?:users|visitors|website|site|app|subscribers|community|readers)\b|\bvisit(?:s|ing)? (?:our|the) (?:web ?)?site\b|\bby using\b/,
  /\byou (?:have|may have) (?:the |a |certain )?rights?\b|\byour (?:\w+ )?(?:privacy )?rights\b|\bif you are an? (?:\w+ )?resident\b/,
  /\busers? (?:may|can|have|rights)\b/,
  /\b(?:contact|e ?mail|write to) us\b|\bcookies\b/,
  /\b(?:your|you provide (?:us )?(?:with )?) ?(?:personal )?(?:information|data)\b|\binformation (?:we|you)\b/,
  /\b(?:privacy (?:policy|notice|statement)|notice at collection|do not sell)\b/,
];
/** A counterparty that is bound, or words by which two agree. */
const BOUND =
  /(?<!\bour )(?<!\btheir )\b(?:service provider|provider|processor|vendor|supplier|contractor|customer|client|controller|licensee|part(?:y|ies)) (?:shall|must|agrees?|will|may not|is prohibited)\b|\bthis (?:dpa|addendum|agreement|contract)\b|\bthese terms\b|\bdata (?:processing|protection) (?:addendum|agreement)\b|\bby and between\b|(?<!\brequests? )(?<!\bacts? )\bon (?:your|customer's|client's|controller's) behalf\b|\b(?:your|documented|customer's|customer) instructions\b|\bsub ?processors?\b|\bas (?:your|an?|the) (?:service provider|processor)\b/;
const ENOUGH = 3;

function speaksToPeople(lower: string): Span | null {
  if (BOUND.test(lower)) return null;
  const found = SIGNS.flatMap((sign) => {
    const match = sign.exec(lower);
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
  });
  return found.length >= ENOUGH ? (found[0] ?? null) : null;
}

/** "Retention Policy": rules that a business gives itself, where nothing else in them is of a contract. */
const POLICY = /^[^.:;\n]{0,80}\bpolic(?:y|ies)\b[^.:;\n]{0,20}\n/;

/** Where a text calls itself a notice to consumers: it says what a business does, and binds no recipient. */
export function noticeOf({ lower }: Reading): Span | null {
  const title = TITLE.exec(lower);
  if (title !== null && !CONTRACT.test(title.groups?.["before"] ?? "")) return { start: 0, end: title[0].length };
  const head = lower.slice(0, HEAD);
  const part = SIDES.test(head) ? null : PART.exec(head);
  const address = part === null && !OF_CONTRACT.test(lower) ? (TO_CONSUMERS.exec(lower) ?? POLICY.exec(lower)) : null;
  const found = part ?? address;
  return found === null ? speaksToPeople(lower) : { start: found.index, end: found.index + found[0].length };
}
