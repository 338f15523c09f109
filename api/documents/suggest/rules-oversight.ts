import type { ClauseRule, Signal } from "./rule.js";
import { PERSONAL } from "./words.js";

const STEPS = /\breasonable(?: and|,| or)? appropriate (?:steps|measures)\b/;
const INCIDENT = /\bsecurity incidents?\b|\bdata incidents?\b|\bbreach(?:es)?\b|\bvulnerabilit/;

const AUDIT: Signal = {
  word: "audit",
  act: /\baudits?\b|\binspections?\b/,
  is: "said",
  under: "privacy",
  without: /\bno audit|\baudit(?:ing)? (?:of )?(?:fees|payments|invoices|financial)|\bad impressions\b/,
};

export const STEPS_TO_ENSURE: Signal = {
  word: "steps",
  act: /\breasonable(?: and|,| or)? appropriate (?:steps|measures)[^.;]{0,140}?\b(?:ensure|ensuring|make sure|check|confirm|verify|monitor)\b/,
  is: "right",
};

export const STOP: Signal = {
  word: "",
  act: /\b(?:stop(?:ping)?|discontinu(?:e|ing)|ceas(?:e|ing)|halt(?:ing)?|suspend(?:ing)?|prevent(?:ing)?)\b[^.;]{0,40}\b(?:remediat(?:e|ion|ing)|fix|remedy|cure|correct)\b/,
  is: "right",
};

/** The recipient must do it where the business says so, which comes to the same right. */
export const STOP_AS_TOLD: Signal = {
  word: "",
  act: /\b(?:stop|discontinue|cease|halt|suspend)\b[^.;]{0,80}\b(?:remediate|fix|remedy|cure|correct)\b/,
  is: "duty",
  with: [
    /\b(?:upon|on|at|following) (?:written )?(?:notice|request|direction|instruction)|'s? (?:written |reasonable )?(?:notice|request|direction|instruction)|\b(?:customer|client|controller|business|company|you) (?:reasonably |may )?(?:identif(?:y|ies)|notifies|directs?|requests?|instructs?|determines?)\b/,
  ],
  without: INCIDENT,
};

/** § 7051(a)(7), (9), § 1798.140(ag)(1)(D), (j)(1)(C). */
export const OVERSIGHT_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_oversight_right",
    parts: [{ ways: [STEPS_TO_ENSURE], lacking: "" }],
    present: "Lets the business take reasonable and appropriate steps to ensure consistent use.",
    weaker: [
      {
        ways: [
          { ...AUDIT, is: "right" },
          AUDIT,
          {
            word: "reasonable",
            act: /\breasonable (?:\w+ ){0,2}(?:steps|measures|efforts)\b[^.;]{0,80}\b(?:ensure|verify|confirm|monitor)\b/,
            is: "right",
            under: "privacy",
          },
          { word: "steps", act: STEPS, is: "right", without: /\b(?:stop|cease|remediat)/ },
          { word: "demonstrate", act: /\bdemonstrate compliance\b/, is: "duty", under: "privacy" },
          { word: "monitor", act: /\bmonitor\b/, is: "right", with: [/\bcompliance\b/] },
        ],
        why: "Gives a right to audit or to information only, not to take reasonable and appropriate steps to ensure consistent use.",
      },
    ],
    missing: "Gives the business no right to take reasonable steps to ensure consistent use.",
  },
  {
    clause: "sp_audit_12_months",
    parts: [
      {
        ways: [
          { word: "manual review", act: /\bmanual reviews?\b/, is: "said" },
          { word: "scan", act: /\bautomated scans?\b/, is: "said" },
          {
            word: "",
            act: /\b(?:at least )?(?:once )?(?:every|per|each|in any|within any) (?:12|twelve|calendar|year|12-)\b|\bannual(?:ly)?\b|\bonce (?:a|per|every|in a) (?:\w+ )?year\b|\byearly\b/,
            is: "said",
            under: "privacy",
            with: [/\b(?:audit|assessment|penetration test|testing|scan)/],
            without: /\b(?:no|not) more (?:often |frequently )?than\b|\bmore than (?:one|once)\b|\brenew/,
          },
        ],
        lacking: "",
      },
    ],
    present: "Names a review, scan, assessment or audit at least every 12 months.",
    weaker: [
      {
        ways: [
          {
            word: "more",
            act: /\b(?:no|not) more (?:often |frequently )?than\b|\bmore than (?:one|once)\b/,
            is: "said",
            under: "privacy",
            with: [/\baudit|\binspection/],
          },
        ],
        why: "Limits audits to one a year at most, but names none at least every 12 months.",
      },
    ],
    missing: "Names no review at least every 12 months.",
  },
  {
    clause: "sp_stop_remediate",
    parts: [{ ways: [STOP, STOP_AS_TOLD], lacking: "" }],
    present: "Lets the business, upon notice, stop and remediate unauthorized use.",
    weaker: [
      {
        ways: [
          {
            word: "remed",
            act: /\bremed(?:iate|iation|y)\b/,
            is: "said",
            under: "california",
            with: [/\bunauthori[sz]ed|\bviolat/, PERSONAL],
            without: INCIDENT,
          },
          {
            word: "unauthori",
            act: /\b(?:stop|cease|suspend)\b/,
            is: "right",
            under: "california",
            with: [/\bunauthori[sz]ed (?:use|processing)/],
            without: INCIDENT,
          },
          {
            word: "remediat",
            act: /\bremediat(?:e|ion|ing)\b/,
            is: "said",
            under: "california",
            with: [/\bcompl|\bviolat|\bunauthori[sz]ed use/],
            without: INCIDENT,
          },
        ],
        why: "Promises remediation, but gives the business no right to stop and remediate upon notice.",
      },
    ],
    missing: "Gives the business no right to stop and remediate unauthorized use.",
  },
  {
    clause: "con_certification",
    parts: [
      {
        ways: [{ word: "certif", act: /\bcertif(?:y|ies|ication)\b[^.;]{0,60}\bunderst(?:and|ood)/, is: "said" }],
        lacking: "",
      },
    ],
    present: "Certifies that the restrictions are understood and will be complied with.",
    weaker: [
      {
        ways: [
          { word: "certif", act: /\bcertif(?:y|ies)\b[^.;]{0,60}\bcompl/, is: "said", under: "california" },
          {
            word: "understand",
            act: /\bunderstands?\b[^.;]{0,80}\b(?:restrictions|obligations|prohibitions|requirements)\b/,
            is: "said",
            under: "california",
          },
        ],
        why: "Promises or confirms compliance, but does not certify that the restrictions are understood.",
      },
    ],
    missing: "Does not certify that the restrictions are understood and will be complied with.",
  },
  {
    clause: "con_monitoring",
    parts: [
      {
        ways: [
          { word: "manual review", act: /\bmanual reviews?\b/, is: "said" },
          { word: "scan", act: /\bautomated scans?\b/, is: "said" },
          {
            word: "monitor",
            act: /\bmonitor(?:ing)?\b/,
            is: "right",
            under: "california",
            with: [/\bcompliance\b/],
            without: /\bsupervisory authority\b/,
          },
        ],
        lacking: "",
      },
    ],
    present: "Permits the business to monitor compliance.",
    weaker: [{ ways: [{ ...AUDIT, is: "right" }], why: "Permits audits, without speaking of monitoring." }],
    missing: "Does not permit the business to monitor compliance.",
  },
];
