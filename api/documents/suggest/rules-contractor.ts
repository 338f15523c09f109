import type { ClauseRule } from "./rule.js";
import { AUDIT } from "./rules-oversight.js";

/** § 1798.140(j)(1)(B) and (C): what the contract of a contractor holds besides. */
export const CONTRACTOR_RULES: readonly ClauseRule[] = [
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
