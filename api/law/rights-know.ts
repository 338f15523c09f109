import type { Right } from "../model/flow.js";
import { RIGHT_WORDS } from "../model/words.js";
import { OPT_OUT } from "./rights-opt-out.js";
import type { PropagationRule, RightRule } from "./rights-rule.js";

const HELD = "11 CCR § 7024(h)-(i)";
const collect: PropagationRule = { action: "COLLECT", walkOn: true, citation: HELD };
const named = (citation: string, walkOn: boolean): PropagationRule => ({ action: "NONE", walkOn, citation });
const SOLD = "§ 1798.115(a)(2); 11 CCR § 7024(k)(4)-(5)";

/**
 * §§ 1798.110, 1798.115, 11 CCR § 7024: what the business holds, and what its providers hold for it at every tier, is
 * gathered. Third parties are asked for nothing; the categories answer names them by category.
 */
function know(right: Right, citation: string): RightRule {
  return {
    ...OPT_OUT,
    right,
    label: RIGHT_WORDS[right][0],
    citation,
    combiningMatters: false,
    byDisclosure: {
      internal: collect,
      inbound: collect,
      business_purpose: collect,
      onward_service: { ...collect, citation: `${HELD}, § 7051(b)` },
      consumer_directed: named("11 CCR § 7024(k)(6)", false),
      disclosed: named("11 CCR § 7024(k)(6)", false),
      deidentified: named("§ 1798.140(m), (v)(3); § 1798.145(j)", false),
      sale: named(SOLD, true),
      sharing: named(SOLD, true),
      presumed_sale: { ...collect, citation: `11 CCR § 7050(e); ${HELD}` },
      onward_uncovered: { ...collect, citation: `11 CCR § 7051(b); ${HELD}` },
      onward_third_party: named("11 CCR § 7024(h)", true),
    },
    instructCitation: HELD,
    atHolder: { action: "COLLECT", citation: HELD },
    notes: [
      {
        text: "Third parties are asked for nothing: the right reaches what the business and its providers hold.",
        citation: HELD,
      },
    ],
  };
}

export const KNOW_CATEGORIES = know("know_categories", "§ 1798.110; § 1798.115; 11 CCR § 7024(j)-(k)");
export const KNOW_SPECIFIC = know("know_specific", "§ 1798.110; § 1798.130(a)(3)(B); 11 CCR § 7024(c)-(i)");
