import type { ClauseRule, Signal } from "./rule.js";
import { CALIFORNIA } from "./regime.js";
import { SUB } from "./words.js";

const US_LAW = new RegExp(
  `${CALIFORNIA.source}|\\b(?:us|u\\.s\\.|state|united states)\\b[^.;]{0,20}\\b(?:privacy|data protection|consumer)`,
);

const LEVEL = "(?:level|degree|standard|measure)s? of (?:\\w+ ){0,2}(?:protections?|privacy)\\b";
const EQUAL = "(?:same|equal|equivalent|comparable|at least the(?: same)?|no less than the(?: same)?)";
/** "The same level of privacy protection", "a level of protection that meets the requirements of the CCPA". */
const LEVELS = `\\b${EQUAL} (?:\\w+ )?${LEVEL}|\\b${LEVEL}[^.;]{0,60}\\b(?:require[sd]?|requirements)\\b|\\bprivacy protections? (?:that |which )?[^.;]{0,30}\\brequire[sd]?\\b|\\bprotections?\\b[^.;]{0,30}\\b(?:equal|equivalent|comparable|no less)\\b[^.;]{0,50}\\brequire|\\bprotect\\w*[^.;]{0,60}\\bsame (?:extent|manner|level|degree|standards?)\\b`;

export const SAME_LEVEL: Signal = {
  word: "",
  act: new RegExp(
    `${LEVELS}|${/\bsame (?:\w+ )?protections? (?:that |which |as )?(?:the |is )?(?:\w+ )?requires?\b|\b(?:same|at least the|equivalent|no less than the) (?:\w+ )?level of (?:\w+ )?(?:privacy )?protection\b|\blevel of (?:privacy )?protection (?:as |that )?(?:is )?required\b|\b(?:privacy|data) protections? (?:that (?:is|are) )?(?:no|not) less (?:protective |stringent )?than\b[^.;]{0,40}\brequired\b|\blevel of (?:privacy )?protection (?:that |which )?(?:\w+ ){1,4}requires?\b/.source}`,
  ),
  is: "duty",
  under: "us",
  without: new RegExp(
    `${SUB.source}|\\bprivacy (?:framework|shield)|\\bprinciples\\b|\\bstandard contractual\\b|\\bgdpr\\b|\\badequate level\\b|\\bthird countr|\\btransfers?\\b|\\bconfidential information\\b`,
  ),
};

/** Who cannot meet its obligations is not thereby bound to. */
const FAILS = "\\b(?:unable|cannot|inability|not able)\\b";
const NO_LAW = new RegExp(
  `${SUB.source}|\\benable\\b|\\bassist|\\bability to comply\\b|\\brequests?\\b|\\blonger\\b|${FAILS}`,
);

const COMPLY: readonly Signal[] = [
  {
    word: "",
    act: new RegExp(
      `\\b(?:comply with|complies with|complying with|compliance with|follows?|observes?|adheres? to|abides? by)\\b[^.;:]{0,120}(?:${US_LAW.source})`,
    ),
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
      `\\b(?:process(?:es|ing|ed)?|perform|provide|act|handle|use)\\b[^.;:]{0,60}\\b(?:in accordance with|consistent with|in (?:a )?manner (?:consistent|compliant) with|as required by)\\b[^.;:]{0,60}(?:${CALIFORNIA.source})|\\b(?:fulfil|meet|perform|discharg|observ|adher|abide)\\w*\\b[^.;:]{0,60}(?:${CALIFORNIA.source})`,
    ),
    is: "duty",
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
  /\b(?:can't|cannot|can not) [^.;]{0,80}\bany (?:longer|more)\b|\bno longer (?:be able to |able to |in a position to |capable of )?(?:meet|comply|fulfil|satisfy|perform)|\b(?:cannot|can not|unable to|inability to|not able to|incapable of) (?:\w+ )?(?:meet|comply|fulfil|satisf|perform)\w*|\b(?:not|no longer) (?:\w+ )?(?:able to |in )(?:meet|comply|compliance)|\bcan(?:not)? no longer\b|\bno longer (?:able|meets|complies|(?:be )?possible)|\b(?:unable|inability|not in a position|ceases? to be able|ceas(?:es|ing)|fail(?:s|ed|ing|ure)?)\b[^.;]{0,40}\b(?:to|in) (?:\w+ ){0,2}(?:meet|comply|fulfil|satisfy|perform|honou?r|provide the same)\w*/,
];

const NOTIFY =
  /\b(?:notif(?:y|ies|ying)|notification|inform(?:s|ing)?|advis(?:e|es|ing)|alert(?:s|ing)?|report(?:s|ing)?|contact(?:s|ing)?|give(?:s)? (?:\w+ ){0,3}notice|notice|tell|let (?:\w+ ){1,3}know)\b/;

/** § 7051(a)(6) and (8), and the assistance of the regulations of 2026. */
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
            act: NOTIFY,
            is: "duty",
            under: "california",
            with: CANNOT,
            without:
              /\bstandard contractual|\bsccs?\b|\bthese clauses\b|\bprivacy (?:framework|shield)\b|\bdpf\b|\balternative transfer\b|\btransfer mechanism\b|\bdata subject requests?\b/,
          },
          {
            word: "",
            act: /\b(?:shall|will|must) (?:\w+ ){0,2}be (?:\w+ ){0,2}(?:notified|informed|advised|alerted|given)\b/,
            is: "said",
            under: "california",
            with: CANNOT,
            without: /\bstandard contractual|\bsccs?\b|\bthese clauses\b|\bprivacy framework\b|\brequests?\b/,
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
];
