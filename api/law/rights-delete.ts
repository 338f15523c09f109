import { RIGHT_WORDS } from "../model/words.js";
import { OPT_OUT } from "./rights-opt-out.js";
import type { PropagationRule, RightRule } from "./rights-rule.js";

const SOLD = "§ 1798.105(c)(1); 11 CCR § 7022(b)(3)";
const tell: PropagationRule = { action: "NOTIFY_AND_DIRECT", walkOn: true, citation: SOLD };
const erase: PropagationRule = { action: "INSTRUCT", walkOn: true, citation: "11 CCR § 7022(b)(1), (d)" };
const none = (citation: string): PropagationRule => ({ action: "NONE", walkOn: false, citation });

/**
 * § 1798.105, 11 CCR § 7022: the business erases, tells its providers, and tells every third party to whom it ever sold
 * or shared; providers tell their own. A vendor whose contract has a gap is told in any case: as a provider it would
 * be, and as a third party it is.
 */
export const DELETE: RightRule = {
  ...OPT_OUT,
  right: "delete",
  label: RIGHT_WORDS.delete[0],
  citation: "§ 1798.105; 11 CCR § 7022",
  combiningMatters: false,
  byDisclosure: {
    internal: erase,
    inbound: erase,
    business_purpose: { action: "INSTRUCT", walkOn: true, citation: "§ 1798.105(c)(1); 11 CCR § 7022(b)(2)" },
    onward_service: { action: "EXPECT_FORWARD", walkOn: true, citation: "§ 1798.105(c)(3); 11 CCR § 7022(c)(3)" },
    consumer_directed: none("§ 1798.140(ad)(2)(A); § 1798.105(c)(1)"),
    disclosed: none("§ 1798.140(ad)(1); § 1798.105(c)(1)"),
    deidentified: none("§ 1798.140(m), (v)(3)"),
    sale: tell,
    sharing: tell,
    presumed_sale: { ...tell, citation: `11 CCR § 7050(e), § 7022(b)(2); ${SOLD}` },
    onward_uncovered: { ...tell, citation: `11 CCR § 7051(b), § 7022(c)(4); ${SOLD}` },
    onward_third_party: { action: "EXPECT_FORWARD", walkOn: true, citation: "11 CCR § 7022(c), § 7053(a)(3)" },
  },
  instructCitation: "11 CCR § 7022(b)(2)",
  atHolder: { action: "INSTRUCT", citation: "11 CCR § 7022(b)(1), (d)" },
  everRecipients: true,
  notes: [
    {
      text: "Everyone is named who ever received by a flow on this map, also by flows and vendors removed since; those are judged by the contracts recorded now.",
      citation: "11 CCR § 7022(b)(3)",
    },
    {
      text: "Only what was collected from the consumer must be erased; the map does not record where a consumer's information came from, so all of it is followed.",
      citation: "§ 1798.105(a)",
    },
  ],
};
