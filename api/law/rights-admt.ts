import { RIGHT_WORDS } from "../model/words.js";
import { ADVERTISING_WITHOUT_CCBA } from "./purposes.js";
import { OPT_OUT } from "./rights-opt-out.js";
import { type PropagationRule, RECIPIENTS, type RightRule } from "./rights-rule.js";

const TELL = "11 CCR § 7221(n)(2)";
const own: PropagationRule = { action: "INSTRUCT", walkOn: true, citation: "11 CCR § 7221(n)(1)" };
const tell: PropagationRule = { action: "NOTIFY_AND_DIRECT", walkOn: true, citation: TELL };
const forward: PropagationRule = { action: "EXPECT_FORWARD", walkOn: true, citation: TELL };
const NOT_A_DECISION = "11 CCR § 7001 (significant decision)";

/**
 * 11 CCR § 7221(n): cease using the technology, and notify and instruct all who were given the information to process
 * it so. The map records purposes, not technologies, so it cannot tell which flows feed a decision: every party is
 * possible and every flow unknown, except where advertising is all that a flow is for, which is no such decision.
 */
export const ADMT_OPT_OUT: RightRule = {
  ...OPT_OUT,
  right: "admt_opt_out",
  label: RIGHT_WORDS.admt_opt_out[0],
  citation: "11 CCR § 7221",
  combiningMatters: false,
  byDisclosure: {
    internal: own,
    inbound: own,
    business_purpose: { action: "INSTRUCT", walkOn: true, citation: TELL },
    onward_service: forward,
    consumer_directed: { action: "NONE", walkOn: false, citation: TELL },
    disclosed: tell,
    deidentified: { action: "NONE", walkOn: false, citation: "§ 1798.140(m), (v)(3)" },
    sale: tell,
    sharing: tell,
    presumed_sale: { ...tell, citation: `11 CCR § 7050(e), § 7221(n)(2)` },
    onward_uncovered: { ...tell, citation: `11 CCR § 7051(b), § 7221(n)(2)` },
    onward_third_party: forward,
  },
  instructCitation: TELL,
  spared: {
    action: "NONE",
    purposes: ["kind:ccba", ADVERTISING_WITHOUT_CCBA, "bp_ad_counting_audit"].map((purpose) => ({
      purpose,
      at: RECIPIENTS,
      citation: NOT_A_DECISION,
    })),
  },
  atHolder: { action: "INSTRUCT", citation: "11 CCR § 7221(n)(1)" },
  mapTells: false,
  notes: [
    {
      text: "The map does not record which flows feed automated decisions. Every party is listed as possible and every flow as unknown: ask each, or start at the systems that decide.",
      citation: TELL,
    },
  ],
};
