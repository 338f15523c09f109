import { CANNOT, SAME_LEVEL } from "./rules-compliance.js";
import { STEPS_TO_ENSURE, STOP, STOP_AS_TOLD } from "./rules-oversight.js";
import type { ClauseRule, Signal } from "./rule.js";
import {
  IS_PROCESSED_ONLY_FOR,
  LIMITED_TO,
  MAY_ONLY_FOR,
  NO_OTHER,
  ONLY_FOR,
  PROCESSED_ONLY_FOR,
} from "./rules-use.js";
import { ANNEX, DATA, PERSONAL } from "./words.js";

const NOT_THIRD_PARTY = "The text does not make the recipient a third party";

function here(signal: Signal): Signal {
  return { ...signal, under: "soldTo" };
}

/** § 7053(a), § 1798.100(d): only where the text sells or shares to the recipient. */
export const THIRD_PARTY_RULES: readonly ClauseRule[] = [
  {
    clause: "tp_specific_purposes",
    parts: [
      {
        ways: [
          here({
            word: "purpose",
            act: /\b(?:limited and specifi(?:ed|c)|specific|specified)\b[^.;]{0,30}\bpurposes?\b/,
            is: "said",
            defined: true,
            with: [
              /:|\bdescribed|\bset (?:out|forth)|\blisted|\bidentified|\bspecified in/,
              new RegExp(`${ANNEX.source}|:`),
            ],
          }),
        ],
        lacking: "",
      },
    ],
    present: "Identifies the limited and specified purposes.",
    weaker: [
      {
        ways: [here({ word: "purpose", act: /\bpurposes?\b/, is: "said", with: [DATA] })],
        why: "Speaks of purposes in generic terms.",
      },
    ],
    missing: `${NOT_THIRD_PARTY} and identifies no purposes for one.`,
  },
  {
    clause: "tp_use_only_for_purposes",
    parts: [
      {
        ways: [
          here({
            word: "purpose",
            act: /\b(?:only|solely|exclusively)\b[^.;]{0,90}\bpurposes?\b|\bother than\b[^.;]{0,90}\bpurposes?\b|\bpurposes?\b[^.;]{0,60}\bother than\b/,
            is: "said",
            with: [DATA],
          }),
        ],
        lacking: "Does not say that the information is made available only for the specified purposes.",
      },
      {
        ways: [ONLY_FOR, LIMITED_TO, PROCESSED_ONLY_FOR, IS_PROCESSED_ONLY_FOR, MAY_ONLY_FOR, ...NO_OTHER].map(here),
        lacking: "Does not require the third party to use it only for them.",
      },
    ],
    present: "Binds use to the limited and specified purposes.",
    weaker: [
      {
        ways: [here({ word: "specific purpose", act: /\bspecific purposes? of\b/, is: "duty", with: [PERSONAL] })],
        why: "Names a purpose without confining use to it.",
      },
    ],
    missing: `${NOT_THIRD_PARTY} whose use is confined to purposes.`,
  },
  {
    clause: "tp_comply_same_protection",
    parts: [{ ways: [here(SAME_LEVEL)], lacking: "" }],
    present: "Requires the third party to give the same level of privacy protection.",
    missing: `${NOT_THIRD_PARTY} bound to the same level of privacy protection.`,
  },
  {
    clause: "tp_honor_forwarded_requests",
    parts: [
      {
        ways: [
          here({
            word: "opt",
            act: /\b(?:honou?r|comply|complies|implement|process|respect|effectuate|give effect|cease|stop)\b/,
            is: "duty",
            with: [/\bopt(?:s|ed|ing)? ?out\b/, /\b(?:request|signal|forward|notif|communicat|direct)/],
          }),
        ],
        lacking: "",
      },
    ],
    present: "Requires the third party to honor opt-outs that are forwarded to it.",
    weaker: [
      {
        ways: [
          here({
            word: "request",
            act: /\b(?:comply|assist|cooperate|respond)\b/,
            is: "duty",
            with: [/\b(?:consumer|data subject|individual)s?'? (?:\w+ ){0,2}(?:request|right)/],
          }),
        ],
        why: "Promises help with requests, without honoring forwarded opt-outs.",
      },
    ],
    missing: `${NOT_THIRD_PARTY} that honors forwarded requests.`,
  },
  {
    clause: "tp_security",
    parts: [
      {
        ways: [
          here({
            word: "",
            act: /\b(?:reasonable|appropriate)\b[^.;]{0,80}\b(?:security|safeguards|technical|organi[sz]ational)\b/,
            is: "duty",
          }),
        ],
        lacking: "",
      },
    ],
    present: "Requires reasonable security of the third party.",
    missing: `${NOT_THIRD_PARTY} bound to reasonable security.`,
  },
  {
    clause: "tp_oversight_attestation",
    parts: [
      {
        ways: [here(STEPS_TO_ENSURE), here({ word: "attest", act: /\battest(?:s|ation)?\b/, is: "said" })],
        lacking: "",
      },
    ],
    present: "Lets the business take reasonable steps to ensure consistent use.",
    weaker: [{ ways: [here({ word: "audit", act: /\baudits?\b/, is: "said" })], why: "Allows audits only." }],
    missing: `${NOT_THIRD_PARTY} over whom the business may take reasonable steps.`,
  },
  {
    clause: "tp_stop_remediate",
    parts: [{ ways: [here(STOP), here(STOP_AS_TOLD)], lacking: "" }],
    present: "Lets the business stop and remediate unauthorized use.",
    weaker: [
      {
        ways: [here({ word: "remediat", act: /\bremediat/, is: "said", with: [/\bunauthori[sz]ed|\bviolat/] })],
        why: "Promises remediation, without a right of the business.",
      },
    ],
    missing: `${NOT_THIRD_PARTY} whose unauthorized use the business may stop.`,
  },
  {
    clause: "tp_notify_cannot_meet",
    parts: [
      {
        ways: [
          here({
            word: "",
            act: /\b(?:notif(?:y|ies)|inform|provide (?:\w+ ){0,3}notice)\b/,
            is: "duty",
            with: CANNOT,
            without: /\bstandard contractual|\bsccs?\b|\bthese clauses\b|\balternative transfer\b/,
          }),
        ],
        lacking: "",
      },
    ],
    present: "Requires notice when obligations can no longer be met.",
    missing: `${NOT_THIRD_PARTY} that gives notice when it can no longer meet its obligations.`,
  },
];
