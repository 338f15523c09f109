import { RIGHT_WORDS } from "../model/words.js";
import { OPT_OUT } from "./rights-opt-out.js";
import { type PropagationRule, RECIPIENTS, type RightRule, type SparedPurpose } from "./rights-rule.js";

/**
 * § 1798.121(a) leaves the services of § 1798.140(e)(2), (4), (5) and (8) and what an average consumer expects; 11 CCR
 * § 7027(m) spells them out. What serves the business ends where the recipient does not act for it, and (m)(5) ends
 * where the information goes to a third party. (e)(1), (3), (6) and (7), cross-context advertising and the company's
 * own purposes are in neither list, and a flow without purposes cannot be said to be: they are outside.
 */
const WITHIN_M: readonly SparedPurpose[] = [
  { purpose: "bp_security_integrity", at: RECIPIENTS, citation: "§ 1798.121(a); 11 CCR § 7027(m)(2)-(4)" },
  {
    purpose: "bp_short_term_transient",
    at: ["business", "provider"],
    citation: "§ 1798.121(a); 11 CCR § 7027(m)(5)",
  },
  {
    purpose: "bp_perform_services",
    at: ["business", "provider"],
    citation: "§ 1798.121(a); 11 CCR § 7027(m)(1), (6)",
  },
  { purpose: "bp_quality_safety_improvement", at: RECIPIENTS, citation: "§ 1798.121(a); 11 CCR § 7027(m)(7)" },
];

const CEASE = "11 CCR § 7027(g)(1), (3)";
const stop: PropagationRule = { action: "STOP", walkOn: true, citation: CEASE };
const ownUse: PropagationRule = { action: "INSTRUCT", walkOn: true, citation: "11 CCR § 7027(g)(1)" };

/**
 * § 1798.121, 11 CCR § 7027. It is about use and disclosure, not about sale: a disclosure for nothing in return counts
 * too. What the consumer directs is what the consumer expects, (m)(1).
 */
export const LIMIT: RightRule = {
  ...OPT_OUT,
  right: "limit_spi",
  label: RIGHT_WORDS.limit_spi[0],
  citation: "§ 1798.121; 11 CCR § 7027",
  combiningMatters: false,
  byDisclosure: {
    internal: ownUse,
    inbound: ownUse,
    business_purpose: { action: "INSTRUCT", walkOn: true, citation: "§ 1798.121(c); 11 CCR § 7027(g)(2)" },
    onward_service: { action: "INSTRUCT", walkOn: true, citation: "11 CCR § 7027(g)(2), § 7051(b)" },
    consumer_directed: { action: "CONTINUE", walkOn: false, citation: "11 CCR § 7027(m)(1)" },
    disclosed: stop,
    deidentified: { action: "NONE", walkOn: false, citation: "§ 1798.140(m), (v)(3)" },
    sale: stop,
    sharing: stop,
    presumed_sale: { ...stop, citation: `11 CCR § 7050(e); ${CEASE}` },
    onward_uncovered: { ...stop, citation: `11 CCR § 7051(b); ${CEASE}` },
    onward_third_party: { action: "EXPECT_FORWARD", walkOn: true, citation: "11 CCR § 7027(g)(3)" },
  },
  instructCitation: "11 CCR § 7027(g)(1)-(2), § 7051(a)(10)",
  spared: { action: "CONTINUE", purposes: WITHIN_M },
  atHolder: { action: "INSTRUCT", citation: "11 CCR § 7027(g)(1)" },
  sensitiveOnly: true,
  notes: [
    {
      text: "Only sensitive personal information and what may be it is followed, and only purposes outside § 7027(m) are stopped.",
      citation: "§ 1798.121(a); 11 CCR § 7027(m)",
    },
    {
      text: "Sensitive information that is not used to infer characteristics is outside this right; the map does not record inferring, so it counts as inside.",
      citation: "§ 1798.121(d); 11 CCR § 7027(m)(8)",
    },
  ],
};
