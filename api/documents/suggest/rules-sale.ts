import type { ClauseRule, Signal } from "./rule.js";
import { DATA, PERSONAL, SECRETS } from "./words.js";

const SELLING =
  /\bsell(?:ing|s)?\b(?! (?:\w+ ){0,2}(?:advertis\w+|ads|products?|services?|software|goods)\b)|\bsold\b|\bsale (?:of|or|and)\b/;
const SELL: readonly Signal[] = [
  { word: "s", act: SELLING, is: "forbidden", with: [PERSONAL] },
  { word: "s", act: SELLING, is: "forbidden", under: "california", with: [DATA], without: SECRETS },
];

/** A row of a table that forbids in one word: "Sale | Prohibited". */
const CELL = /(?:[:|]|–) ?(?:(?:strictly|expressly) )?(?:prohibited|forbidden|not (?:permitted|allowed)|never|no)\b/;
const SALE_CELL: Signal = {
  word: "s",
  act: /\b(?:sale|selling|sell)\b/,
  is: "forbidden",
  under: "california",
  with: [CELL],
};
const SHARE_CELL: Signal = { ...SALE_CELL, word: "shar", act: /\bshar(?:e|ing)\b/ };

/** A ban on sharing "for consideration" leaves free what the statute means by it, which needs none. */
const FOR_PAY =
  "(?![^.;]{0,120}?(?<!whether or not )\\bfor (?:(?:an?|any|monetary|money|financial|commercial|or|and|other|valuable) ){0,6}(?:consideration|compensation|payment|gain)\\b)";

/** “Share” in the sense of the statute stands beside “sell”, with its advertising, or alone; showing to others is not it. */
const SHARING: readonly Signal[] = [
  {
    word: "shar",
    act: new RegExp(
      `\\b(?:sell(?:ing|s)?|sold|sale)\\b(?:(?! (?:shall|will|must|may|not|do|does) )[^.;]){0,90}?\\bshar(?:e|es|ing|ed)\\b(?![^.;]{0,80}\\b(?:except|other than|save)\\b[^.;]{0,60}\\bsub ?process)${FOR_PAY}|\\bshar(?:e|ing|ed)\\b"?,? (?:or|and|nor) "?s(?:ell|old)${FOR_PAY}`,
    ),
    is: "forbidden",
  },
  {
    word: "shar",
    act: /\bshar(?:e|es|ing|ed)\b/,
    is: "forbidden",
    with: [
      /cross ?context|behaviou?ral advertising|targeted advertising|"shar|as (?:those|such|that|the) terms? (?:is|are)|as defined|1798\.140/,
    ],
  },
  {
    word: "shar",
    act: new RegExp(`\\bshar(?:e|es|ing|ed)\\b(?![^.;,]{0,80}\\b(?:with|to|among|between)\\b)${FOR_PAY}`),
    is: "forbidden",
    under: "california",
  },
];
const SHARE: readonly Signal[] = SHARING.flatMap((way) => [
  { ...way, with: [PERSONAL, ...(way.with ?? [])] },
  { ...way, under: "california", with: [DATA, ...(way.with ?? [])], without: SECRETS },
]);

const CCBA = /cross ?context(?:ual)? behaviou?ral advertising|\btargeted advertising\b/;

/** § 7051(a)(1), § 7050(b), § 1798.140(e)(6). */
export const SALE_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_no_sell_share",
    parts: [
      { ways: [...SELL, SALE_CELL], lacking: "Forbids sharing but never selling." },
      {
        ways: [...SHARE, SHARE_CELL],
        lacking: "Forbids selling but never sharing: that is the wording from before 2023.",
      },
    ],
    present: "Forbids both selling and sharing.",
    missing: "Forbids neither selling nor sharing the information.",
    seen: [
      {
        ways: [{ word: "sell", act: /"sell"|"selling"|"sale"/, is: "said", defined: true }],
        why: "Defines Sell and Share but forbids neither.",
      },
      {
        ways: [{ word: "s", act: /\bsell(?:ing|s)?\b|\bsold\b/, is: "said", with: [PERSONAL] }],
        why: "Speaks of selling but does not forbid it to the recipient.",
      },
    ],
  },
  {
    clause: "sp_no_ccba",
    parts: [
      {
        ways: [
          {
            word: "advertising",
            act: CCBA,
            is: "forbidden",
            without: /\bshar(?:e|ing)\b(?![^.;]*\b(?:process|use|provide|engage|retain)\b[^.;]*advertising)/,
          },
          {
            word: "advertising",
            act: new RegExp(`\\b(?:not|no|never)\\b[^.;]{0,80}(?:${CCBA.source})`),
            is: "said",
            without: /\bshar(?:e|ing)\b/,
          },
        ],
        lacking: "",
      },
    ],
    present: "Excludes cross-context behavioral advertising.",
    weaker: [
      {
        ways: [{ word: "advertising", act: CCBA, is: "forbidden" }],
        why: "Forbids sharing for cross-context behavioral advertising, but does not say that the services exclude it.",
      },
    ],
    missing: "Nothing excludes cross-context behavioral advertising from the services.",
  },
  {
    clause: "sp_ads_no_combine_opted_out",
    parts: [
      {
        ways: [
          {
            word: "combin",
            act: /\bcombin(?:e|es|ing|ed)\b/,
            is: "forbidden",
            with: [/\bopt(?:ed|s|ing)? ?out\b/],
          },
        ],
        lacking: "",
      },
    ],
    present: "Forbids combining the information of consumers who opted out.",
    missing:
      "Says nothing of combining the information of consumers who opted out; needed only where advertising is a purpose.",
    notApplicable: {
      ways: [
        {
          word: "advertis",
          act: /\badvertising\b/,
          is: "said",
          with: [/\b(?:do(?:es)? not|will not|shall not) (?:include|involve|comprise|provide)\b/],
          without: /\bshar(?:e|ing)\b/,
        },
      ],
      why: "The services do not include advertising.",
    },
  },
];
