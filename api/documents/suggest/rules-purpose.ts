import { DOINGS, HEADED, ITEMISED, LABEL, LABELS, TO_ACT, TWO_ACTS, WHICH_INCLUDES } from "./doings.js";
import type { ClauseRule, Signal } from "./rule.js";
import { ANNEX, DATA, EUROPE, PERSONAL } from "./words.js";

/** Names of § 1798.140(e) and of what it gives as examples, as they stand in annexes. */
const STATUTORY =
  /\bcounting ad impressions\b|\b1798\.140\(e\)\(\d\)|\bdebugging\b|\bshort ?term,? transient\b|\binternal research\b|\b(?:quality|safety) (?:or|and) (?:safety|quality)\b|\bsecurity and integrity\b|\bservicing accounts\b|\bproviding customer service\b|\bfulfilling (?:orders|transactions)\b|\bprocessing payments\b|\bproviding financing\b|\banalytics? services\b/;
const CONCRETE =
  /\bhosting\b|\bpayments?\b|\bpayroll\b|\be?mails?\b|\bnewsletters?\b|\bmessag(?:es|ing)\b|\bshipping\b|\bdeliver(?:y|ies|ing) (?:of )?(?:orders?|goods|parcels?|messages)\b|\bfulfil\w*\b(?! (?:\w+ ){0,3}(?:obligations?|duties))|\b(?:customer|technical|user) support\b|\bhelp ?desk\b|\banalytics\b|\bfraud\b|\bidentity verification\b|\bauthentication\b|\bstorage\b|\bbackups?\b|\bsurveys?\b|\brecruit\w+|\bbenefits administration\b|\berror (?:monitoring|tracking)\b|\bmarketing\b|\badvertising\b|\bcall cent(?:er|re)\b|\btranscription\b|\bscheduling\b|\binvoic\w+|\bbilling\b|\border processing\b/;
const BUSINESS_PURPOSE =
  /\b(?:limited and specifi(?:ed|c)|specifi(?:ed|c)|business|following|limited)(?: (?:business|limited|specific))? purposes?\b/;
const SET_OUT =
  /\b(?:described|set (?:out|forth)|specified|listed|identified|detailed|stated|contained|defined) (?:in|on|by|at)\b|\bin (?:the )?(?:attached )?(?:annex|schedule|exhibit|appendix|attachment)\b/;
/** What a provider does with the data says no more than that it serves; these words say for what. */
const TELLING = new RegExp(CONCRETE.source.replace(/\\bhosting\\b\||\|\\bstorage\\b|\|\\bbackups\?\\b/g, ""));
/** "And other reasonable business purposes" leaves open what it names no end of. */
const OPEN_ENDED =
  "(?<!\\b(?:no|any) )\\bother (?:reasonable|lawful|legal|legitimate|business|permitted|compatible)(?: \\w+){0,3} purposes?\\b";
const OWN_USE = new RegExp(
  `${OPEN_ENDED}|\\bexcept\\b[^.;]{0,60}\\bpurposes?\\b|\\bown\\b[^.;]{0,40}\\bpurposes?\\b|\\bauditor?s?\\b`,
);

const NAMED: readonly Signal[] = [
  {
    word: "purpose",
    act: BUSINESS_PURPOSE,
    is: "said",
    under: "us",
    defined: true,
    with: [ANNEX, SET_OUT],
    annexed: true,
    without: new RegExp(`${EUROPE.source}|\\bdata (?:im|ex)porter\\b|\\bof the transfer\\b`),
  },
  {
    // "For the following business purposes: (a) reading records …".
    word: "purpose",
    act: /\b(?:following|specifi(?:ed|c))(?: \w+){0,3} purposes?: ?(?:\(?(?:a|i|1)[).] )?(?!(?:provid|perform|deliver|operat)\w* (?:the |our |its )?services?\b)\w{2,}ing\b [^.;]{8,}/,
    is: "said",
    under: "us",
    defined: true,
    without: OWN_USE,
  },
  {
    word: "purpose",
    act: STATUTORY,
    is: "said",
    under: "us",
    defined: true,
    with: [BUSINESS_PURPOSE],
    without: OWN_USE,
  },
  {
    word: "purpose",
    act: new RegExp(
      `(?:${BUSINESS_PURPOSE.source})"?(?:[^.;]{0,40}| for which [^.;]{0,80})(?::|\\bis\\b|\\bare\\b|\\bmeans?\\b|\\binclud|\\bof\\b)[^.;]{0,120}?(?:${CONCRETE.source})`,
    ),
    is: "said",
    under: "us",
    defined: true,
    without: OWN_USE,
  },
];

/** An annex or a section that describes the processing: "Nature and purpose | …". */
const DESCRIBED: readonly Signal[] = [
  { word: "", act: new RegExp(ITEMISED), is: "said", under: "us" },
  { word: "purpose", act: new RegExp(TO_ACT), is: "said", under: "us", without: OWN_USE },
  {
    word: "purpose",
    act: new RegExp(TWO_ACTS),
    is: "said",
    under: "us",
    without: /\b(?:obligations?|agreements?|contracts?|services?|duties|terms)\b/,
  },
  { word: "process", act: new RegExp(WHICH_INCLUDES), is: "said", under: "us", with: [PERSONAL], without: OWN_USE },
  {
    word: "purpose",
    act: /\bpurposes?[,:(]? ?(?:to wit|namely|that is|i\.?e\.?|being|viz\.?)[,:]? (?!(?:the )?(?:provision|provid|perform|deliver|operat|business|those|as )\w*)[^.;]{12,}/,
    is: "said",
    under: "us",
    with: [BUSINESS_PURPOSE],
    without: OWN_USE,
  },
  {
    word: "",
    act: new RegExp(`${LABEL}[^|]{0,400}?(?:${TELLING.source})`),
    is: "said",
    under: "california",
    without: OWN_USE,
  },
  {
    word: "",
    act: new RegExp(`${LABEL} ?${DOINGS}`),
    is: "said",
    under: "california",
    without: /\b(?:provid\w+|provision of|perform\w*) (?:the |its |our )?services?\b/,
  },
  {
    word: "purpose",
    act: /\b(?:limited|specific|specified|following|only for the)(?: \w+){0,3} purposes? (?:(?:described|set (?:out|forth)|stated|specified|identified|listed) )?(?:in|by) (?:section|§) ?\d/,
    is: "said",
    under: "california",
    annexed: true,
  },
  {
    // A row of several sentences: its label stands in the first.
    word: "",
    act: TELLING,
    is: "said",
    under: "california",
    with: [new RegExp(`\\b${LABELS}"? ?\\|`)],
    without: OWN_USE,
  },
  {
    word: "",
    act: TELLING,
    is: "said",
    under: "california",
    with: [HEADED],
    without: new RegExp(`${OPEN_ENDED}|\\bprovi(?:sion of|ding)\\b[^.;]{0,40}\\bservices?\\b|\\bexcept\\b|\\bown\\b`),
  },
  {
    word: "purpose",
    act: new RegExp(`\\bpurposes?\\b[^.;]{0,60}\\b(?:namely|specifically)\\b[^.;]{0,120}?(?:${TELLING.source})`),
    is: "said",
    under: "us",
    without: OWN_USE,
  },
  {
    word: "process",
    act: new RegExp(
      `\\bprocess(?:es|ing)?\\b[^.;|]{0,40}\\bpersonal (?:data|information)\\b[^.;|]{0,20}\\b(?:to|for)\\b(?:[^.;|]{3,120};){2}[^.|]{0,300}?(?:${TELLING.source})`,
    ),
    is: "said",
    under: "california",
    without: /\b(?:categor|types? of|such as)\b/,
  },
];

const IN_AN_ANNEX: readonly Signal[] = [...NAMED, ...DESCRIBED].flatMap(({ annexed = false, ...signal }) =>
  annexed ? [signal] : [],
);

const PROCESSED: readonly RegExp[] = [
  /\bprocess(?:ing|es|ed)?\b|\bretain|\bdisclos|\buse/,
  /\bpersonal (?:data|information)\b|\bpi\b/,
];

const GENERIC: readonly Signal[] = [
  { word: "business purpose", act: /"business purposes?"/, is: "said", defined: true, under: "us" },
  { word: "purpose", act: BUSINESS_PURPOSE, is: "said", under: "privacy", with: PROCESSED },
  { word: "purpose", act: BUSINESS_PURPOSE, is: "said", under: "us", with: [/\b(?:process|retain|disclos|use)/, DATA] },
  { word: "purpose", act: BUSINESS_PURPOSE, is: "said", under: "california", with: [/\bservices?\b/] },
  {
    word: "purpose",
    act: /\bpurposes?\b/,
    is: "said",
    under: "privacy",
    with: PROCESSED,
    without:
      /\bpurposes? of (?:this|these|the) (?:dpa|agreement|addendum|clauses|section|terms|\w+ addendum)\b|\blegal purposes?\b/,
  },
  {
    word: "scope",
    act: /\bscope of (?:the |this |its )?(?:services?|agreement)\b/,
    is: "said",
    under: "california",
    with: [/\b(?:data|information)\b/, /\b(?:process|retain|disclos|use)/],
  },
  {
    word: "instruction",
    act: /\binstructions?\b/,
    is: "said",
    under: "privacy",
    with: [/\bpersonal (?:data|information)\b|\bprocess/],
  },
  {
    word: "service",
    act: /\b(?:only|solely|as necessary|as needed) (?:as necessary |in order )?(?:to (?:provide|perform|deliver)|for (?:providing|performing|delivering))\b/,
    is: "said",
    under: "privacy",
    with: [PERSONAL],
  },
];

/** § 7051(a)(2), § 1798.100(d)(1). */
export const PURPOSE_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_specific_purposes",
    parts: [{ ways: [...NAMED, ...DESCRIBED], lacking: "" }],
    present: "Identifies the specific business purposes.",
    weaker: [
      { ways: IN_AN_ANNEX, why: "The purposes are said to stand in an annex or a section that is not in the text." },
      { ways: GENERIC, why: "The purpose is “the Services” or the instructions only: generic under § 7051(a)(2)." },
    ],
    missing: "Identifies no business purpose for which the information is processed.",
  },
  {
    clause: "sp_limited_specified_statement",
    parts: [
      {
        ways: [
          { word: "limited and spec", act: /\blimited and specifi(?:ed|c)\b[^.;]{0,30}\bpurposes?\b/, is: "said" },
          {
            word: "purpose",
            act: /\b(?:only|solely|exclusively)\b[^.;]{0,70}\bpurposes?\b/,
            is: "said",
            under: "california",
            with: [
              /\b(?:disclos\w+|provid(?:e|es|ed|ing) (?:\w+ ){0,2}(?:personal|information|data|to|by)|mak(?:es|ing) available|made available|transfer\w*)\b/,
              PERSONAL,
            ],
            without: /\bretain/,
          },
        ],
        lacking: "",
      },
    ],
    present: "States that the information is disclosed only for the limited and specified purposes.",
    weaker: [
      {
        ways: [
          {
            word: "purpose",
            act: /\b(?:only|solely|exclusively|limited)\b[^.;]{0,90}\bpurposes?\b/,
            is: "said",
            under: "us",
            with: [PERSONAL],
          },
        ],
        why: "Limits processing to purposes, but does not say that the information is disclosed only for limited and specified ones.",
      },
    ],
    missing: "Does not state that the information is disclosed only for limited and specified purposes.",
  },
];
