import { RELATIONSHIP } from "./rules-relationship.js";
import type { ClauseRule, Signal } from "./rule.js";
import { DATA, PERSONAL, SECRETS } from "./words.js";

const USES = /\b(?:retain|retaining|retention|use|using|disclose|disclosing|disclosure)\b/;
/** In whatever form, and processing too, which is all of it. */
const ANY_USE =
  /\b(?:retain(?:s|ed|ing)?|retention|uses?|used|using|disclos(?:es?|ed|ing|ure)|process(?:es|ed|ing)?)\b/;

/** Any purpose but the specified ones; a ban on commercial ones alone is narrower. */
const ANY_OTHER =
  /(?<!commercial )\b(?:purposes?|reasons?)\b[^.;]{0,90}?\b(?:other than|except|besides|beyond|apart from)\b|\b(?:other than|except|save (?:for|as))\b[^.;]{0,90}(?<!commercial )\bpurposes?\b|\b(?:any|for) other (?:business )?purposes?\b|\bunrelated to\b[^.;]{0,40}\bpurposes?\b|\boutside (?:of )?(?:the )?(?:scope of )?(?:the )?(?:\w+ )?(?:business )?purposes?\b|\b(?:an?|any|all) purposes? (?:(?:that|which) (?:is|are) )?not\b|\bbeyond (?!\w+ scope )(?:\w+ ){0,4}purposes?\b|\boutside\b[^.;]{0,100}\bor (?:outside |beyond )?(?:of )?the (?:\w+ ){0,2}purposes?\b|\bpurposes? (?:that (?:is|are) )?(?:unrelated|not related)\b|\b(?:retain|use|disclose)\b(?:(?!\boutside\b)[^.;]){0,140}\b(?:except|other than|unless)(?: (?:as|to the extent|insofar as|where|when|only|it|is|strictly|reasonably|necessary|needed|required|permitted|allowed|under|by|the|this|agreement|addendum|dpa)){0,8},? (?:for|to|in order to) (?:provid|perform|deliver|fulfil)/;
/** "Not combine it with other data for any purpose other than …" limits combining alone. */
const OTHER_PURPOSE = new RegExp(`(?:${ANY_OTHER.source})(?<!\\bnot combin\\w*\\b[^.;,]{0,160})`);

export const NO_OTHER: readonly Signal[] = [
  { word: "", act: OTHER_PURPOSE, is: "forbidden", under: "us", with: [ANY_USE, PERSONAL] },
  { word: "", act: OTHER_PURPOSE, is: "forbidden", under: "us", with: [USES], without: SECRETS },
];

export const ONLY_FOR: Signal = {
  word: "purpose",
  act: /\b(?:only|solely|exclusively|strictly)\b[^.;]{0,90}\bpurposes?\b/,
  is: "duty",
  under: "california",
  with: [USES, PERSONAL],
};

/** "Shall limit its retention, use and disclosure to the specified purposes", or these "shall be limited to" them. */
export const LIMITED_TO: Signal = {
  word: "limit",
  act: /(?<!\bnot )\b(?:limit(?:s|ed|ing)?|confin(?:e|es|ed|ing)|restrict(?:s|ed|ing)?)\b[^.;]{0,80}\bto\b[^.;]{0,60}\bpurposes?\b/,
  is: "duty",
  under: "california",
  with: [USES, PERSONAL],
  without: /\b(?:collect|persons?|personnel|employees|access) (?:\w+ ){0,3}limited\b/,
};

/** "Shall process Personal Information only for the specified purposes": processing is all that can be done with it. */
export const PROCESSED_ONLY_FOR: Signal = {
  word: "purpose",
  act: /\bprocess(?:es|ing|ed)?\b(?:(?!\bdisclos|\bprovid|\b(?:you|customer|client|controller|business) (?:shall|will|only|provides?|discloses?)\b)[^.;:]){0,120}\b(?:only|solely|exclusively) (?:as necessary )?for\b[^.;:]{0,60}\bpurposes?\b|\b(?:only|solely|exclusively) process\b[^.;:]{0,80}\bfor\b[^.;:]{0,60}\bpurposes?\b/,
  is: "duty",
  under: "california",
  with: [PERSONAL],
};

/** "Only as necessary and proportionate to those purposes". */
const AS_NECESSARY_FOR: Signal = {
  word: "necessary",
  act: /\b(?:process|use)\b[^.;:]{0,60}\b(?:only|solely|exclusively) (?:as|to the extent|insofar as|where) (?:it is )?(?:reasonably |strictly )?necessary(?: and proportionate)? (?:for|to)\b[^.;:]{0,40}\bpurposes?\b/,
  is: "duty",
  under: "california",
  with: [DATA],
  without: SECRETS,
};

/** "May retain, use and disclose it only for the specified purposes": all else it may not. */
export const MAY_ONLY_FOR: Signal = {
  word: "purpose",
  act: /\bmay (?:(?:only|collect|retain|use|disclose|process|and|or)\b,? ?){1,8}[^.;:]{0,60}(?<!may )\b(?:only|solely|exclusively)\b[^.;:]{0,60}\bpurposes?\b/,
  is: "said",
  under: "california",
  with: [PERSONAL],
  without: /\b(?:customer|client|controller|business|company) may\b/,
};

/** "Personal Information is processed only for the specified purposes": by whom goes without saying. */
export const IS_PROCESSED_ONLY_FOR: Signal = {
  word: "purpose",
  act: /\bpersonal (?:information|data) (?:is|are|(?:shall|will|must|may) be) (?:collected, |retained, |used, |disclosed, |and |or )*(?:processed|used|retained) (?:only|solely|exclusively) (?:as necessary )?for\b[^.;:]{0,60}\bpurposes?\b/,
  is: "said",
  under: "california",
};

const ON_INSTRUCTIONS: readonly Signal[] = [
  {
    word: "instruction",
    act: /\b(?:only|solely|accordance with|other than|unless|pursuant to|per)\b[^.;]{0,120}\binstructions?\b|\binstructions?\b/,
    is: "bound",
    under: "privacy",
    with: [/\bprocess/, PERSONAL],
    without: /\binfring/,
  },
  {
    word: "purpose",
    act: /\b(?:only|solely|exclusively|strictly|other than)\b[^.;]{0,90}\bpurposes?\b|\bany (?:other )?purposes?\b/,
    is: "bound",
    under: "privacy",
    with: [PERSONAL],
  },
  {
    word: "service",
    act: /\b(?:only|solely|as necessary|as needed) (?:as necessary |in order )?(?:to (?:provide|perform|deliver)|for (?:providing|performing|delivering))\b/,
    is: "bound",
    under: "privacy",
    with: [PERSONAL],
  },
];

const LESSER: readonly Signal[] = [
  {
    word: "",
    act: /\b(?:only|solely|exclusively) (?:as (?:necessary|needed) )?(?:in order )?to (?:provide|perform|deliver)\b/,
    is: "bound",
    under: "california",
    with: [/\b(?:data|information)\b/],
    without: SECRETS,
  },
  {
    word: "instructions",
    act: /\b(?:abide by|follow|comply with|accordance with|act on)\b[^.;]{0,40}\binstructions\b/,
    is: "bound",
    under: "privacy",
  },
  { word: "commercial purpose", act: /\bcommercial purposes?\b/, is: "forbidden", under: "us" },
  {
    word: "",
    act: /\boutside (?:of )?(?:the )?scope of\b|\bbeyond\b[^.;]{0,40}\b(?:obligations|scope|services)\b/,
    is: "forbidden",
    under: "california",
    with: [/\b(?:data|information)\b/, ANY_USE],
    without: SECRETS,
  },
  { word: "own ", act: /\bown (?:\w+ )?(?:purposes?|benefit|use)\b/, is: "forbidden", under: "privacy" },
  {
    word: "instruction",
    act: /\b(?:only|solely|exclusively)\b[^.;]{0,60}\binstructions?\b/,
    is: "bound",
    under: "privacy",
  },
  {
    word: "",
    act: /\b(?:only|solely|exclusively|strictly) (?:as |when |where )?(?:directed|instructed|authori[sz]ed|permitted|on behalf of|in accordance with|pursuant to)\b/,
    is: "duty",
    under: "privacy",
    with: [ANY_USE, PERSONAL],
  },
];

/** § 7051(a)(3) and (4). */
export const USE_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_no_other_purpose",
    parts: [
      {
        ways: [
          ...NO_OTHER,
          ONLY_FOR,
          LIMITED_TO,
          PROCESSED_ONLY_FOR,
          IS_PROCESSED_ONLY_FOR,
          AS_NECESSARY_FOR,
          MAY_ONLY_FOR,
        ],
        lacking: "",
      },
    ],
    present: "Forbids retaining, using or disclosing the information for any other purpose.",
    weaker: [
      {
        ways: [...ON_INSTRUCTIONS, ...LESSER],
        why: "Binds processing to instructions or to the services, without forbidding to retain, use or disclose for any other purpose.",
      },
    ],
    missing: "Does not forbid other purposes.",
  },
  {
    clause: "sp_no_other_commercial_purpose",
    parts: [
      {
        ways: [
          {
            word: "commercial",
            act: /\bcommercial purposes?\b(?!"?,? outside\b)|\bpurposes?,? (?:whether )?commercial or\b|\bcommercial (?:or|and) (?:\w+ )?purposes?\b(?!"?,? outside\b)/,
            is: "forbidden",
            under: "us",
          },
        ],
        lacking: "",
      },
    ],
    present: "Forbids any other commercial purpose.",
    weaker: [
      {
        ways: [
          ...NO_OTHER,
          PROCESSED_ONLY_FOR,
          IS_PROCESSED_ONLY_FOR,
          AS_NECESSARY_FOR,
          {
            word: "own ",
            act: /\bown (?:commercial|business)? ?(?:purposes?|benefit)\b/,
            is: "forbidden",
            under: "california",
          },
        ],
        why: "Forbids other purposes without naming commercial ones.",
      },
      {
        ways: [
          {
            word: "relationship",
            act: new RegExp(`\\bpurposes?\\b[^.;]{0,30}(?:${RELATIONSHIP.source})`),
            is: "forbidden",
            under: "us",
          },
        ],
        why: "Forbids purposes outside the relationship, but not commercial ones beyond those specified.",
      },
      {
        ways: [{ word: "commercial purpose", act: /\bcommercial purposes?\b/, is: "forbidden" }],
        why: "Forbids commercial purposes, but not under American law nor against the specified ones.",
      },
    ],
    missing: "Does not forbid commercial purposes beyond the specified ones.",
    seen: [
      {
        ways: [{ word: "commercial purpose", act: /\bcommercial purposes?\b/, is: "said", defined: true }],
        why: "Speaks of commercial purposes but forbids none.",
      },
    ],
  },
];
