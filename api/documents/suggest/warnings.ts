import type { Warning } from "../suggestion.js";
import { passagesOf } from "./reading.js";
import { CALIFORNIA } from "./regime.js";
import type { Legible } from "./hit.js";

/** What a reviewer must know of the whole, each with the words it rests on. */
export function warningsOf(text: Legible): Warning[] {
  return [
    elsewhere(text),
    blanks(text),
    governingLaw(text),
    namedOnly(text),
    bothRegimes(text),
    noPrivacy(text),
    otherParty(text),
  ].filter((warning) => warning !== null);
}

function elsewhere({ reading, elsewhere: there }: Legible): Warning | null {
  if (there === null) return null;
  const evidence = passagesOf(reading, there.start, Math.min(there.end, there.start + 400));
  return { sentence: "Refers to privacy terms at a web address that is not attached.", evidence };
}

const BLANK =
  /\[(?:[●•_. ]{1,40}|(?:insert|name|date|company|customer|vendor|address|controller|processor|state)[^\]]{0,60})\]|\{\{[^}]{1,60}\}\}/g;

function blanks({ reading }: Legible): Warning | null {
  const [first] = reading.lower.matchAll(BLANK);
  if (first === undefined) return null;
  return {
    sentence: "Has blanks to be filled in: a form, not yet a contract.",
    evidence: passagesOf(reading, first.index, first.index + first[0].length),
  };
}

const LAW_OF = /\b(?:laws? of (?:the )?(?:state of )?california|california law)\b/;

function governingLaw({ reading, regime }: Legible): Warning | null {
  const match = regime.namesCalifornia ? null : LAW_OF.exec(reading.lower);
  if (match === null) return null;
  return {
    sentence: "California is only the law that governs the contract; none of its privacy terms is here.",
    evidence: passagesOf(reading, match.index, match.index + match[0].length),
  };
}

function namedOnly({ reading, regime }: Legible): Warning | null {
  const match = regime.california || !regime.namesCalifornia ? null : CALIFORNIA.exec(reading.lower);
  if (match === null) return null;
  return {
    sentence: "Names the CCPA in a list of laws only; no term is made under it.",
    evidence: passagesOf(reading, match.index, match.index + match[0].length),
  };
}

function bothRegimes({ reading, regime }: Legible): Warning | null {
  const match = regime.california ? /\bgdpr\b|\bgeneral data protection regulation\b/.exec(reading.lower) : null;
  if (match === null) return null;
  return {
    sentence: "Holds European and American terms; those that sound alike were not taken for each other.",
    evidence: passagesOf(reading, match.index, match.index + match[0].length),
  };
}

function noPrivacy({ reading, regime, statements }: Legible): Warning | null {
  if (regime.privacy) return null;
  const dpa = statements.find(({ full }) => /\bdata processing (?:agreement|addendum)\b|\bdpa\b/.test(full));
  if (dpa === undefined) return { sentence: "Holds no terms about personal information.", evidence: [] };
  return {
    sentence:
      "Holds no terms about personal information itself; refers to a data processing agreement that is not attached.",
    evidence: passagesOf(reading, dpa.start, Math.min(dpa.end, dpa.start + 400)),
  };
}

const OTHER =
  /\b(?:customer|client|controller|subscriber) (?:shall|will|must|may|agrees?) not (?:sell|share)\b[^.;]{0,80}\bpersonal (?:data|information)\b/;

function otherParty({ reading }: Legible): Warning | null {
  const match = OTHER.exec(reading.lower);
  if (match === null) return null;
  return {
    sentence: "A duty not to sell or share binds the business, not the recipient.",
    evidence: passagesOf(reading, match.index, match.index + match[0].length),
  };
}
