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
    ofNotice(text),
    anotherDocument(text),
    otherParty(text),
  ].filter((warning) => warning !== null);
}

function elsewhere({ reading, elsewhere: there }: Legible): Warning | null {
  if (there === null) return null;
  const evidence = passagesOf(reading, there.start, Math.min(there.end, there.start + 400));
  return { sentence: "Refers to privacy terms at a web address that is not attached.", evidence };
}

const BLANK =
  /\[(?:[●•_. ]{1,40}|(?:insert|name|date|company|customer|vendor|address|controller|processor|state|parties to|describe|specify|to be)[^\]]{0,60})\]|\{\{[^}]{1,60}\}\}/g;

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

function noPrivacy({ regime }: Legible): Warning | null {
  return regime.privacy ? null : { sentence: "Holds no terms about personal information.", evidence: [] };
}

function ofNotice({ reading, notice }: Legible): Warning | null {
  if (notice === null) return null;
  const evidence = passagesOf(reading, notice.start, notice.end);
  return { sentence: "A privacy notice speaks to consumers; what it promises is no term of a contract.", evidence };
}

const DPA = /\bdata processing (?:agreement|addendum|terms)\b|\bdpa\b/;
const HEAD = 400;

/** Where the text is no such agreement itself, the terms stand in another that nobody has read. */
function anotherDocument({ reading, statements }: Legible): Warning | null {
  if (DPA.test(reading.lower.slice(0, HEAD))) return null;
  const there = statements.find(({ full, own }) => DPA.test(full.slice(own)));
  if (there === undefined) return null;
  const evidence = passagesOf(reading, there.start, Math.min(there.end, there.start + HEAD));
  return { sentence: "Refers to a data processing agreement that is not attached.", evidence };
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
