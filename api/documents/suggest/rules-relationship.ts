import type { ClauseRule } from "./rule.js";
import { DATA, PERSONAL } from "./words.js";

/** "For a commercial purpose outside the relationship" leaves free every other use outside of it. */
const ANYHOW = '(?<!\\bfor (?:an?|any) (?:other )?"?commercial purposes?"?,? )';
export const RELATIONSHIP =
  /\b(?:outside|beyond|other than|except)\b[^.;,]{0,50}\bdirect (?:business |contractual )?relationship\b|\boutside (?:of )?(?:the |our |its |this |their |such |any )?(?:\w+ )?direct (?:business |contractual )?relationship\b|\boutside (?:of )?(?:the |our |its |this )?(?:direct )?business relationship\b/;

/** § 7051(a)(5). */
export const RELATIONSHIP_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_no_outside_relationship",
    parts: [
      {
        ways: [{ word: "relationship", act: new RegExp(`${ANYHOW}(?:${RELATIONSHIP.source})`), is: "forbidden" }],
        lacking: "",
      },
    ],
    present: "Forbids use outside the direct business relationship.",
    weaker: [
      {
        ways: [
          {
            word: "relationship",
            act: /\b(?:only|solely)\b[^.;]{0,60}\bwithin\b[^.;]{0,30}\brelationship\b/,
            is: "duty",
          },
        ],
        why: "Keeps use within the relationship, but does not forbid it outside the direct business relationship.",
      },
      {
        ways: [{ word: "relationship", act: RELATIONSHIP, is: "forbidden" }],
        why: "Forbids commercial use alone outside the direct business relationship.",
      },
    ],
    missing: "Does not forbid use outside the direct business relationship.",
  },
  {
    clause: "sp_no_combining",
    parts: [
      {
        ways: [
          {
            word: "combin",
            act: /\bcombin(?:e|es|ing|ed|ation)\b/,
            is: "forbidden",
            with: [DATA, /\b(?:others?|another|any|itself|elsewhere|third part(?:y|ies)|own|sources?|different)\b/],
            without: /\bcombine the personal information of opted ?out consumers\b/,
          },
          {
            word: "combin",
            act: /\brestrictions?\b[^.;]{0,60}\bcombin(?:e|es|ing|ation)\b/,
            is: "duty",
            under: "us",
            with: [/\b(?:comply|compl)/],
          },
          {
            word: "",
            act: /\b(?:commingl|merg|mix|aggregat|link|join|match|append)(?:e|es|s|ing|ed)?\b/,
            is: "forbidden",
            with: [
              DATA,
              /\b(?:another|other) (?:\w+ ){0,3}(?:sources?|persons?|customers?|clients?|businesses|personal)\b|\bown interaction|\belsewhere\b/,
            ],
          },
        ],
        lacking: "",
      },
    ],
    present: "Forbids combining with information from other sources.",
    missing: "Does not forbid combining with information from other sources.",
    seen: [
      {
        ways: [
          {
            word: "combin",
            act: /\bcombin(?:e|es|ing|ed)\b/,
            is: "said",
            with: [PERSONAL],
            without: /\bseparately or\b/,
          },
        ],
        why: "Speaks of combining information but does not forbid it.",
      },
    ],
  },
];
