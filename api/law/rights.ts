import type { Right } from "../model/flow.js";
import type { Disclosure } from "./disclosures.js";
import { ADMT_OPT_OUT } from "./rights-admt.js";
import { CORRECT } from "./rights-correct.js";
import { DELETE } from "./rights-delete.js";
import { KNOW_CATEGORIES, KNOW_SPECIFIC } from "./rights-know.js";
import { LIMIT } from "./rights-limit.js";
import { OPT_OUT } from "./rights-opt-out.js";
import type { RightRule } from "./rights-rule.js";

/** The policy of every right: for each disclosure, so for each role, what is to be done, whether to walk on, and why. */
export const RIGHT_RULES: Readonly<Record<Right, RightRule>> = {
  opt_out_sale_share: OPT_OUT,
  limit_spi: LIMIT,
  delete: DELETE,
  correct: CORRECT,
  know_categories: KNOW_CATEGORIES,
  know_specific: KNOW_SPECIFIC,
  admt_opt_out: ADMT_OPT_OUT,
};

/** Whether an opt-out must stop a flow with this disclosure. */
export function isStopped(disclosure: Disclosure): boolean {
  return OPT_OUT.byDisclosure[disclosure].action === "STOP";
}
