import { RIGHT_WORDS } from "../model/words.js";
import type { PropagationRule, RightRule } from "./rights-rule.js";

const CEASE = "11 CCR § 7026(f)(1)-(2)";
const stop: PropagationRule = { action: "STOP", walkOn: true, citation: CEASE };
const none = (citation: string, walkOn: boolean): PropagationRule => ({ action: "NONE", walkOn, citation });

/** A provider that advertises may go on, without combining opted-out consumers' information. */
export const WITHOUT_COMBINING_CITATION = "§ 1798.140(e)(6)";

/** § 1798.120, § 1798.135, 11 CCR § 7026. */
export const OPT_OUT: RightRule = {
  right: "opt_out_sale_share",
  label: RIGHT_WORDS.opt_out_sale_share[0],
  citation: "§ 1798.120; § 1798.135; 11 CCR § 7026",
  combiningMatters: true,
  byDisclosure: {
    internal: none("11 CCR § 7026(f)(1)", true),
    inbound: none("11 CCR § 7026(f)(1)", true),
    business_purpose: { action: "CONTINUE", walkOn: true, citation: "11 CCR § 7026(f)(1)" },
    onward_service: { action: "CONTINUE", walkOn: true, citation: "11 CCR § 7026(f)(1), § 7051(b)" },
    consumer_directed: { action: "CONTINUE", walkOn: false, citation: "§ 1798.140(ad)(2)(A)" },
    disclosed: none("§ 1798.140(ad)(1)", false),
    deidentified: none("§ 1798.140(m), (v)(3)", false),
    sale: stop,
    sharing: stop,
    presumed_sale: { ...stop, citation: `11 CCR § 7050(e); ${CEASE}` },
    onward_uncovered: { ...stop, citation: `11 CCR § 7051(b); ${CEASE}` },
    onward_third_party: { action: "EXPECT_FORWARD", walkOn: true, citation: "11 CCR § 7026(f)(2)" },
  },
  instructCitation: "11 CCR § 7026(f)(1), § 7051(a)(10)",
  spared: null,
  atHolder: null,
  sensitiveOnly: false,
  everRecipients: false,
  mapTells: true,
  notes: [],
};
