import type { ClauseRule, Signal } from "./rule.js";
import { PERSONAL } from "./words.js";

const STEPS =
  /\b(?:reasonable(?:,? and|,| or)? appropriate|appropriate(?:,? and|,| or)? reasonable) (?:steps|measures|actions?)\b|\b(?:steps|measures|actions?) (?:that|which) are (?:both )?reasonable (?:and|or) appropriate\b/;
const TO_ENSURE = `(?:${STEPS.source})[^.;]{0,140}?\\b(?:ensur(?:e|es|ing)|make sure|check|confirm|verif(?:y|ying)|monitor)\\b`;
const INCIDENT = /\bsecurity incidents?\b|\bdata incidents?\b|\bbreach(?:es)?\b|\bvulnerabilit/;

export const AUDIT: Signal = {
  word: "audit",
  act: /\baudits?\b|\binspections?\b/,
  is: "said",
  under: "privacy",
  without: /\bno audit|\baudit(?:ing)? (?:of )?(?:fees|payments|invoices|financial)|\bad impressions\b/,
};

export const STEPS_TO_ENSURE: Signal = {
  word: "",
  act: new RegExp(TO_ENSURE),
  is: "right",
};

/** "Vendor will cooperate with Customer's reasonable and appropriate steps to ensure": steps of the business, let be. */
const STEPS_LET_BE: Signal = {
  word: "",
  act: new RegExp(`\\b(?:cooperat|accommodat|permit|allow|facilitat|support)\\w*\\b[^.;]{0,80}(?:${TO_ENSURE})`),
  is: "duty",
};

/** "Reasonable and appropriate steps may be taken by Customer to ensure". */
const STEPS_TAKEN: Signal = {
  word: "taken",
  act: new RegExp(`(?:${STEPS.source}) (?:may|can) be taken by\\b[^.;]{0,60}\\b(?:ensure|verify|confirm)\\b`),
  is: "said",
};

const STOPS =
  "(?:stop(?:s|ping)?|discontinu(?:e|es|ing)|ceas(?:e|es|ing)|halt(?:s|ing)?|suspend(?:s|ing)?|prevent(?:s|ing)?|to end|put an end to)";
const MENDS = "(?:remediat(?:e|es|ion|ing)|fix|remed(?:y|ying)|cur(?:e|ing)|correct(?:ing)?|rectify|mitigate)";
const MISUSE =
  /\bunauthori[sz]ed\b|\bwithout authori|\bviolat|\bnon ?complian|\binconsistent\b|\bmisuse\b|\bin breach of\b|\bnot permitted\b/;

export const STOP: Signal = {
  word: "",
  act: new RegExp(`\\b${STOPS}\\b[^.;]{0,40}\\b${MENDS}\\b`),
  is: "right",
};

/** "Stop the unauthorized use of the Personal Information by Vendor and remediate it." */
const STOP_APART: Signal = {
  word: "",
  act: new RegExp(`\\b${STOPS}\\b[^.;]{0,110}\\b(?:and|or)\\b[^.;]{0,16}\\b${MENDS}\\b`),
  is: "right",
  with: [MISUSE],
  without: /\bterminat/,
};

/** The recipient must do it where the business says so, which comes to the same right. */
export const STOP_AS_TOLD: Signal = {
  word: "",
  act: new RegExp(`\\b${STOPS}\\b[^.;]{0,80}\\b${MENDS}\\b`),
  is: "duty",
  with: [
    /\b(?:upon|on|at|following|after|receiving|receipt of) (?:\w+ ){0,3}(?:notice|request|direction|instruction)|\b(?:work|cooperat|permit|allow)\w* (?:with )?(?:customer|client|controller|business|company|you)\b(?!')|'s? (?:written |reasonable )?(?:notice|request|direction|instruction)|\b(?:customer|client|controller|business|company|you) (?:reasonably |may )?(?:identif(?:y|ies)|notifies|directs?|requests?|instructs?|determines?)\b/,
  ],
  without: INCIDENT,
};

/** § 7051(a)(7) and (9), § 1798.140(ag)(1)(D). */
export const OVERSIGHT_RULES: readonly ClauseRule[] = [
  {
    clause: "sp_oversight_right",
    parts: [{ ways: [STEPS_TO_ENSURE, STEPS_LET_BE, STEPS_TAKEN], lacking: "" }],
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
          {
            word: "complian",
            act: /\b(?:demonstrat|confirm|verify|establish)(?:e|es|s|ing)? (?:[\w']+ ){0,3}compliance\b/,
            is: "duty",
            under: "privacy",
          },
          {
            word: "",
            act: /\b(?:assess(?:ments?)?|inspect|review|examine|examination)\b/,
            is: "right",
            under: "california",
            with: [PERSONAL, /\bcomplian|\bpolicies\b|\bpractices\b|\bmeasures\b|\bcontrols\b|\bprocessing\b/],
            without: /\bimpact|\brisk assessment|\bprotection assessment/,
          },
          {
            word: "",
            act: /\bsoc ?2\b|\biso ?27001\b|\b(?:audit|assessment) (?:reports?|results|summar\w+)\b|\bquestionnaires?\b/,
            is: "duty",
            under: "california",
            with: [/\b(?:upon|on|at) (?:\w+'?s? ){0,3}request\b|\bverif(?:y|ication)\b|\bmake available\b/],
          },
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
    parts: [{ ways: [STOP, STOP_APART, STOP_AS_TOLD], lacking: "" }],
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
            act: /\b(?:stop|cease|suspend|terminate|discontinue|halt)\b/,
            is: "right",
            under: "california",
            with: [/\bunauthori[sz]ed (?:use|processing)/],
            without: INCIDENT,
          },
          {
            word: "",
            act: /\b(?:stop|cease|suspend|discontinue|halt|terminate)s?\b/,
            is: "bound",
            under: "california",
            with: [
              /\bunauthori[sz]ed (?:use|processing|disclosure)|\bwithout authori|\bnon ?complian|\b(?:use|processing|violation)s? (?:in violation|of) /,
              PERSONAL,
            ],
            without: new RegExp(`${INCIDENT.source}|\\bterm of\\b`),
          },
          {
            word: "",
            act: /\b(?:stop|cease|suspend|discontinue|halt|terminate)s?\b/,
            is: "right",
            under: "california",
            with: [/\bwithout authori|\bnon ?complian|\bno longer (?:meet|comply)/, PERSONAL],
            without: INCIDENT,
          },
          {
            word: "remediat",
            act: /\bremediat(?:e|ion|ing)\b/,
            is: "said",
            under: "california",
            with: [/\bcompl|\bviolat|\bunauthori[sz]ed use|\bno longer meet\b/],
            without: INCIDENT,
          },
        ],
        why: "Promises remediation, but gives the business no right to stop and remediate upon notice.",
      },
    ],
    missing: "Gives the business no right to stop and remediate unauthorized use.",
  },
];
