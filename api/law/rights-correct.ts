import { RIGHT_WORDS } from "../model/words.js";
import { OPT_OUT } from "./rights-opt-out.js";
import type { PropagationRule, RightRule } from "./rights-rule.js";

const OWN = "11 CCR § 7023(c)";
const correct: PropagationRule = { action: "INSTRUCT", walkOn: true, citation: OWN };
const none = (citation: string, walkOn: boolean): PropagationRule => ({ action: "NONE", walkOn, citation });

/**
 * § 1798.106, 11 CCR § 7023(c): the business corrects, and instructs all its providers. Nothing in the text sends a
 * third party a notice. A vendor whose contract has a gap is instructed all the same: a worse contract asks no less.
 */
export const CORRECT: RightRule = {
  ...OPT_OUT,
  right: "correct",
  label: RIGHT_WORDS.correct[0],
  citation: "§ 1798.106; 11 CCR § 7023",
  combiningMatters: false,
  byDisclosure: {
    internal: correct,
    inbound: correct,
    business_purpose: { ...correct, citation: "§ 1798.130(a)(3)(A); 11 CCR § 7023(c)" },
    onward_service: { action: "EXPECT_FORWARD", walkOn: true, citation: "11 CCR § 7023(c), § 7051(b)" },
    consumer_directed: none(OWN, false),
    disclosed: none(OWN, false),
    deidentified: none("§ 1798.140(m), (v)(3)", false),
    sale: none(OWN, true),
    sharing: none(OWN, true),
    presumed_sale: { ...correct, citation: "11 CCR § 7050(e), § 7023(c)" },
    onward_uncovered: { action: "EXPECT_FORWARD", walkOn: true, citation: "11 CCR § 7051(b), § 7023(c)" },
    onward_third_party: none(OWN, true),
  },
  instructCitation: OWN,
  atHolder: { action: "INSTRUCT", citation: OWN },
  notes: [
    {
      text: "Third parties need not be told of a correction; they are listed because what they hold stays wrong, and may come back.",
      citation: OWN,
    },
  ],
};
