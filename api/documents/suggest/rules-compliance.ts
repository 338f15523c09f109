import type { ClauseRule, Signal } from "./rule.js";
import { CALIFORNIA } from "./regime.js";
import { PERSONAL, REQUESTS, SUB } from "./words.js";

const US_LAW = new RegExp(
  `${CALIFORNIA.source}|\\b(?:us|u\\.s\\.|state|united states)\\b[^.;]{0,20}\\b(?:privacy|data protection|consumer)`,
);

export const SAME_LEVEL: Signal = {
  word: "protection",
  act: /\bsame (?:\w+ )?protections? (?:that |which |as )?(?:the |is )?(?:\w+ )?requires?\b|\b(?:same|at least the|equivalent|no less than the) (?:\w+ )?level of (?:\w+ )?(?:privacy )?protection\b|\blevel of (?:privacy )?protection (?:as |that )?(?:is )?required\b|\b(?:privacy|data) protections? (?:that (?:is|are) )?(?:no|not) less (?:protective |stringent )?than\b[^.;]{0,40}\brequired\b|\blevel of (?:privacy )?protection (?:that |which )?(?:\w+ ){1,4}requires?\b/,
  is: "duty",
  under: "us",
  without: new RegExp(
    `${SUB.source}|\\bprivacy (?:framework|shield)|\\bprinciples\\b|\\bstandard contractual\\b|\\bgdpr\\b`,
  ),
};

const NO_LAW = new RegExp(`${SUB.source}|\\benable\\b|\\bassist|\\bability to comply\\b|\\brequests?\\b|\\blonger\\b`);

const COMPLY: readonly Signal[] = [
  {
    word: "compl",
    act: new RegExp(`\\b(?:comply|complies|complying|compliance) with\\b[^.;:]{0,120}(?:${US_LAW.source})`),
    is: "duty",
    without: NO_LAW,
  },
  {
    word: "compl",
    act: /\b(?:comply|complies|in compliance) with\b[^.;:]{0,80}\b(?:data protection|privacy|data privacy) (?:laws?|legislation|requirements)\b/,
    is: "duty",
    under: "namesCalifornia",
    without: NO_LAW,
  },
  {
    word: "",
    act: new RegExp(
      `\\b(?:understands?|subject to)\\b[^.;]{0,40}\\b(?:restrictions|obligations|requirements)\\b[^.;]{0,40}(?:${CALIFORNIA.source})`,
    ),
    is: "duty",
    without: SUB,
  },
];

export const CANNOT: readonly RegExp[] = [
  /\b(?:can't|cannot|can not) [^.;]{0,80}\bany (?:longer|more)\b|\bno longer (?:be able to |able to |in a position to |capable of )?(?:meet|comply|fulfil|satisfy|perform)|\b(?:cannot|can not|unable to|inability to|not able to|incapable of) (?:\w+ )?(?:meet|comply|fulfil|satisf|perform)\w*|\b(?:not|no longer) (?:\w+ )?(?:able to |in )(?:meet|comply|compliance)|\bcan(?:not)? no longer\b|\bno longer (?:able|meets|complies)/,
];

/** § 7051(a)(6), (8), (10). */
export const COMPLIANCE_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_comply_same_protection",
    parts: [{ ways: [SAME_LEVEL], lacking: "" }],
    present: "Requires compliance and the same level of privacy protection.",
    weaker: [
      { ways: COMPLY, why: "Requires compliance with the law, but never the same level of privacy protection." },
    ],
    missing: "Requires neither compliance with the CCPA by name nor the same level of privacy protection.",
  },
  {
    clause: "sp_security",
    parts: [
      {
        ways: [
          {
            word: "",
            act: /\b(?:reasonable|appropriate|adequate|industry standard)\b[^.;]{0,80}\b(?:security|safeguards|technical|organi[sz]ational)\b|\b(?:technical|organi[sz]ational)(?:,? (?:and|or) \w+)? (?:security )?(?:measures|safeguards|controls)\b|\bsecurity (?:measures|procedures|practices|program|controls)\b/,
            is: "duty",
            without: /\binsofar as\b/,
          },
        ],
        lacking: "",
      },
    ],
    present: "Requires reasonable security.",
    missing: "Requires no reasonable security.",
  },
  {
    clause: "sp_assist_audit_risk_admt",
    parts: [
      {
        ways: [
          { word: "cybersecurity audit", act: /\bcybersecurity audits?\b/, is: "duty" },
          {
            word: "automated",
            act: /\bautomated decision ?making\b/,
            is: "duty",
            under: "california",
            with: [/\b(?:assist|cooperat|provid|support|information)/],
          },
          {
            word: "risk assessment",
            act: /\brisk assessments?\b/,
            is: "duty",
            under: "california",
            with: [/\b(?:assist|cooperat|support|enable)/],
            without: SUB,
          },
        ],
        lacking: "",
      },
    ],
    present: "Requires cooperation in cybersecurity audits, risk assessments or automated decisionmaking duties.",
    weaker: [
      {
        ways: [
          {
            word: "assessment",
            act: /\b(?:impact|data protection|privacy|risk) assessments?\b/,
            is: "duty",
            under: "us",
            with: [/\b(?:assist|cooperat|support|help)/],
          },
        ],
        why: "Promises help with impact assessments, not with the audits and assessments of California.",
      },
    ],
    missing:
      "Does not require cooperation in cybersecurity audits, risk assessments and automated decisionmaking duties.",
  },
  {
    clause: "sp_notify_cannot_meet",
    parts: [
      {
        ways: [
          {
            word: "",
            act: /\b(?:notif(?:y|ies|ying)|inform|advise|alert|give(?:s)? (?:\w+ )?notice|provide (?:\w+ ){0,5}notice|tell|let (?:\w+ ){1,3}know)\b/,
            is: "duty",
            under: "california",
            with: CANNOT,
            without:
              /\bstandard contractual|\bsccs?\b|\bthese clauses\b|\bprivacy (?:framework|shield)\b|\bdpf\b|\balternative transfer\b|\btransfer mechanism\b|\bdata subject requests?\b/,
          },
        ],
        lacking: "",
      },
    ],
    present: "Requires notice when obligations can no longer be met.",
    weaker: [
      {
        ways: [
          {
            word: "instruction",
            act: /\b(?:notify|inform|tell|let (?:\w+ ){1,3}know)\b/,
            is: "duty",
            under: "california",
            with: [...CANNOT, /\binstructions?\b/],
            without: /\binfring/,
          },
        ],
        why: "Promises notice that instructions cannot be followed, not that the obligations cannot be met.",
      },
    ],
    missing: "Does not require notice when obligations can no longer be met.",
    seen: [
      {
        ways: [
          { word: "inform", act: /\binform\b/, is: "duty", with: CANNOT },
          { word: "notify", act: /\bnotify\b/, is: "duty", with: CANNOT },
        ],
        why: "Speaks of the European clauses or of instructions, not of obligations under the CCPA.",
      },
    ],
  },
  {
    clause: "sp_consumer_requests",
    parts: [
      {
        ways: [
          {
            word: "",
            act: /\b(?:assist(?:s|ance|ing)?|help(?:s|ing)?|enabl(?:e|es|ing)|cooperat(?:e|es|ion)|support(?:s|ing)?|facilitat\w+|tools?|functionality|ability to (?:fulfil|respond|comply|answer|honou?r)\w*)\b/,
            is: "duty",
            under: "privacy",
            with: [REQUESTS],
            without: /\bgovernment|\blaw enforcement\b/,
          },
          {
            word: "inform",
            act: /\b(?:inform|notify|forward|instruct|communicate)\b/,
            is: "said",
            under: "california",
            with: [
              /\b(?:consumer|data subject|individual)s?'? (?:\w+ ){0,2}requests?\b/,
              /\bmust comply\b|\binformation necessary\b/,
            ],
          },
          {
            word: "request",
            act: /\b(?:comply|respond|act|fulfil|honou?r|complete)\b/,
            is: "duty",
            under: "california",
            with: [
              /\b(?:consumer|data subject|individual)s?'? (?:\w+ ){0,2}requests?\b/,
              /\b(?:delet|correct|access|opt ?out)/,
            ],
            without: /\bnot respond\b/,
          },
          {
            word: "",
            act: /\b(?:controls|tools|functionality|features|self service)\b/,
            is: "said",
            under: "privacy",
            with: [REQUESTS, /\b(?:assist|respond|fulfil|comply|handle|honou?r)/],
          },
          { word: "assistance", act: /\bassistance\b/, is: "right", with: [REQUESTS] },
        ],
        lacking: "",
      },
    ],
    present: "Enables the business to comply with consumer requests.",
    weaker: [
      {
        ways: [
          {
            word: "request",
            act: /\b(?:notify|inform|forward|refer|redirect|direct)\b/,
            is: "duty",
            under: "privacy",
            with: [REQUESTS, PERSONAL],
          },
        ],
        why: "Passes requests on to the business, but does not help it to answer them.",
      },
    ],
    missing: "Neither enables the business to comply with consumer requests nor has it inform the recipient of them.",
  },
];
