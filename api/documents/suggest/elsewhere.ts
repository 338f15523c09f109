import type { Statement } from "./statements.js";

const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+|\]\(https?:|\b[a-z0-9]+\.(?:com|io|org|net|co)\/[a-z]/;
const PRIVACY_DOCUMENT =
  /\b(?:ccpa|cpra|california|privacy|data (?:processing|protection)|u\.?s\.? state)[^.;]{0,40}\b(?:addendum|addenda|terms|agreement|annex|exhibit|schedule)\b|\bdpa\b/;
const REFERS =
  /\b(?:available|found|located|accessible|posted|published|set (?:out|forth)|incorporat\w+|described) (?:\w+ ){0,6}(?:at|on|here|by reference|in)\b/;

/** A privacy document that a text takes in from a web address. Where it only stands under one itself it is not meant. */
export function elsewhereOf(statements: readonly Statement[]): Statement | null {
  return (
    statements.find(({ full, own }) => {
      const words = full.slice(own);
      return (
        ADDRESS.test(words) &&
        PRIVACY_DOCUMENT.test(words) &&
        REFERS.test(words) &&
        !ITSELF.test(words) &&
        !EUROPEAN.test(words)
      );
    }) ?? null
  );
}

const ITSELF =
  /\bthis (?:\w+ ){0,3}(?:dpa|addendum|agreement)\b[^.;]{0,60}\b(?:forms? (?:a )?part|supplements|is incorporated)/;

const EUROPEAN = /\bstandard contractual\b|\bsccs?\b|\bsub ?processors?\b|\badequacy\b/;
