import type { Reading } from "./reading.js";
import type { Statement } from "./statements.js";

/** Under which law a text works, not merely which it names in a list of laws or as the law that governs it. */
export interface Regime {
  readonly california: boolean;
  /** Names the law of California at all, if only in a list of laws. */
  readonly namesCalifornia: boolean;
  /** Some privacy law of an American state, California's included. */
  readonly us: boolean;
  /** Holds terms about personal information, not a word in passing. */
  readonly privacy: boolean;
  /** The recipient receives for itself: sold or shared to, or a controller beside the business. */
  readonly thirdParty: boolean;
  /** A third party under the law of California. */
  readonly soldTo: boolean;
}

export const CALIFORNIA =
  /\bccpa\b|\bcpra\b|california consumer privacy|california privacy rights|\bca privacy laws?\b|california privacy laws?|1798\.|\b11 (?:ccr|c\.c\.r)/;
const STATES =
  /\b(?:us|u\.s\.|united states|american) (?:state )?(?:consumer )?(?:privacy|data protection) (?:laws?|requirements?)|\bstate privacy laws?|\bapplicable state laws?|\bvcdpa\b|\bctdpa\b|\bucpa\b|colorado privacy act|consumer data protection act|\btdpsa\b/;
/** Words that no other law uses. */
const ONLY_CALIFORNIA =
  /\bsell(?:ing)?"?,? (?:or|and|nor) "?shar(?:e|ing)\b|direct business relationship|cross ?context(?:ual)? behaviou?ral/;
const PRIVACY = /\bpersonal (?:data|information)\b|\bpersonally identifiable information\b/g;
/** A confidentiality clause may name personal data once; terms about it do so again. */
const ENOUGH = 2;
const GOVERNS = /\bgoverned by\b|\blaws? of the state of california\b|\bjurisdiction\b|\bvenue\b/;
const LISTS =
  /"(?:applicable )?(?:data |privacy |us |u\.s\. |state )[^"]{0,40}(?:laws?|legislation|regulations?|requirements?)"|\bmeans all (?:applicable )?(?:laws|legislation)|\bincluding,? (?:without limitation|but not limited to)/;

export function regimeOf(reading: Reading, statements: readonly Statement[]): Regime {
  const works = (law: RegExp) =>
    statements.some(({ full, isDefinition, own }) => {
      const words = full.slice(own);
      return law.test(words) && !isDefinition && !GOVERNS.test(words) && !LISTS.test(words);
    });
  const names = CALIFORNIA.test(reading.lower);
  const states = works(STATES);
  const california = works(CALIFORNIA) || works(ONLY_CALIFORNIA) || (states && names);
  const thirdParty = statements.some(makesThirdParty);
  return {
    california,
    namesCalifornia: california || names,
    us: california || states,
    privacy: california || hasTerms(reading.lower, statements),
    thirdParty,
    soldTo: thirdParty && california,
  };
}

const THIRD_PARTY =
  /\b(?:is|are|as|acts? as|be) (?:an? )?"?third part(?:y|ies)"? (?:as (?:that term is )?defined|under|within|for purposes|pursuant|and not)|\bthird party (?:(?:data|privacy|sharing) ){0,2}(?:agreement|contract|addendum|data sharing)|\bcontroller[- ]?(?:to[- ]?)?controller\b|\b7053\b|\bsells? (?:or shares? )?(?:the )?personal (?:information|data) to (?:the )?(?:recipient|third party|buyer|partner|vendor)|"?\b(?:sells?|shares?)"? (?:or|and) "?(?:sells?|shares?)"? "?personal (?:information|data)"? to\b|(?<!\b(?:no|what) )\bpersonal (?:information|data) (?:is|are) sold (?:or \w+ )?by\b|\bpurchasers? of personal (?:information|data)\b/;

const INDEPENDENT = /\b(?:is|are|acts?|be|as|each)(?: \w+){0,3} (?:independent|separate) controllers?\b/;
/** A processor is its own controller for the accounts of its customers; that makes it no third party for the rest. */
const OWN_RECORDS = /\baccounts?\b|\bbilling\b|\b(?:usage|contact) (?:data|information)\b|\btelemetry\b|\bmay also\b/;

/** What one may become in some case it is not by this contract. */
const CASUAL = /\b(?:may|might|could) be (?:deemed|considered|regarded)|\bin which case\b|\bexcept (?:where|when|if)\b/;

function makesThirdParty({ full, own, around }: Statement): boolean {
  const words = full.slice(own);
  return (
    THIRD_PARTY.test(words) ||
    (INDEPENDENT.test(words) && !CASUAL.test(words) && !OWN_RECORDS.test(`${words} ${around}`))
  );
}

const HANDLES = /\b(?:process|retain|use[sd]?\b|using|disclos|sell|shar|protect|delet|collect)/;

/** Some sentence says what may be done with the information, beyond defining it or leaving it to another document. */
function hasTerms(lower: string, statements: readonly Statement[]): boolean {
  const named = [...lower.matchAll(PRIVACY)].length;
  if (named === 0 || (named < ENOUGH && !/\b(?:processor|data subjects?|gdpr)\b/.test(lower))) return false;
  return statements.some(({ full, own, isDefinition }) => {
    const words = full.slice(own);
    return !isDefinition && HANDLES.test(words) && words.search(PRIVACY) >= 0;
  });
}
