import type { ClauseRule, Signal } from "./rule.js";
import { PERSONAL, REQUESTS } from "./words.js";

const OF_CONSUMERS = /\b(?:consumer|data subject|individual)s?'?s?'? (?:\w+ ){0,2}requests?\b/;
const RIGHTS = /\b(?:delet|correct|access|opt ?out|rectif|eras)/;
const GOVERNMENT = /\bgovernment|\blaw enforcement\b/;

/** Help of any kind with requests, by whatever word and in whichever order. */
const HELPS: readonly Signal[] = [
  {
    word: "",
    act: /\b(?:assist(?:s|ance|ing)?|help(?:s|ing)?|enabl(?:e|es|ing)|cooperat(?:e|es|ion|ing)|collaborat(?:e|es|ion)|work(?:s|ing)? with|support(?:s|ing)?|facilitat\w+|tools?|functionality|ability to (?:fulfil|respond|comply|answer|honou?r)\w*)\b/,
    is: "duty",
    under: "privacy",
    with: [REQUESTS],
    without: GOVERNMENT,
  },
  {
    word: "",
    act: /\b(?:assistance|cooperation|help|support) (?:shall|will|must) be (?:\w+ )?(?:given|provided|rendered|offered|made)\b/,
    is: "said",
    under: "privacy",
    with: [REQUESTS],
    without: GOVERNMENT,
  },
  {
    word: "",
    act: /\b(?:take|takes|undertake|perform|do)\b[^.;]{0,90}\b(?:honou?r|respond|answer|comply|fulfil|satisfy|effectuate)\w*\b/,
    is: "duty",
    under: "privacy",
    with: [REQUESTS],
    without: new RegExp(`${GOVERNMENT.source}|\\bnot (?:\\w+ )?respond\\b`),
  },
  {
    word: "",
    act: /\b(?:provid|furnish|suppl|giv)\w*\b[^.;]{0,60}\b(?:information|data)\b[^.;]{0,60}\b(?:respond|answer|comply|fulfil|honou?r|satisfy)/,
    is: "duty",
    under: "california",
    with: [REQUESTS],
    without: GOVERNMENT,
  },
  {
    word: "",
    act: /\b(?:controls|tools|functionality|features|self service)\b/,
    is: "said",
    under: "privacy",
    with: [REQUESTS, /\b(?:assist|respond|fulfil|comply|handle|honou?r)/],
  },
  {
    word: "",
    act: /\b(?:services?|platform|product|software|dashboard|application) (?:\w+ ){0,2}(?:allows?|enables?|lets?|permits?)\b/,
    is: "said",
    under: "privacy",
    with: [REQUESTS, RIGHTS],
  },
  { word: "assistance", act: /\bassistance\b/, is: "right", with: [REQUESTS] },
];

/** The second way of the regulation: the business tells the recipient of a request that it has to comply with. */
const TOLD: readonly Signal[] = [
  {
    word: "inform",
    act: /\b(?:inform|notify|forward|instruct|communicate)\b/,
    is: "said",
    under: "california",
    with: [OF_CONSUMERS, /\bmust comply\b|\binformation necessary\b/],
  },
  {
    word: "request",
    act: /\b(?:comply|respond|act|fulfil|honou?r|complete)\b/,
    is: "duty",
    under: "california",
    with: [OF_CONSUMERS, RIGHTS],
    without: /\bnot respond\b/,
  },
  {
    word: "",
    act: /\b(?:delet(?:e|es|ing)|correct(?:s|ing)?|provid(?:e|es|ing) access)\b/,
    is: "duty",
    under: "california",
    with: [new RegExp(`${OF_CONSUMERS.source}|\\b(?:consumer|data subject|individual)(?:'s|s')`), /\brequests?\b/],
    without: /\bterminat|\bexpir|\bretention\b|\bend of\b|\bsub ?processors? (?:shall|will|must)\b/,
  },
];

/** § 7051(a)(10). */
export const REQUEST_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_consumer_requests",
    parts: [{ ways: [...HELPS, ...TOLD], lacking: "" }],
    present: "Enables the business to comply with consumer requests.",
    weaker: [
      {
        ways: [
          {
            word: "",
            act: /\b(?:notify|notifies|inform|forward|refer|redirect|direct|advise|instruct|tell|pass(?:es)?|relay|transmit)s?\b/,
            is: "duty",
            under: "privacy",
            with: [REQUESTS, PERSONAL],
            without: GOVERNMENT,
          },
        ],
        why: "Passes requests on to the business, but does not help it to answer them.",
      },
      {
        ways: [
          {
            word: "delet",
            act: /\bdelet(?:e|es|ing)\b|\brequests? [^.;]{0,40}\bto delete\b/,
            is: "duty",
            under: "california",
            with: [PERSONAL, /\brequests?\b/],
            without: /\bterminat|\bexpir|\bend of\b|\breturn\b|\bretention\b/,
          },
        ],
        why: "Deletes on request, but does not otherwise help with consumer requests.",
      },
    ],
    missing: "Neither enables the business to comply with consumer requests nor has it inform the recipient of them.",
  },
];
