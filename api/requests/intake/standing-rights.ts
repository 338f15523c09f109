import type { Right } from "../../model/flow.js";
import type { StandingKind } from "../ledger/standing.js";

/**
 * The rights that stand from receipt on, without anybody proving who they are: § 1798.135(c), 11 CCR §§ 7026(d),
 * 7027(e), 7060(b), 7221.
 */
export const STANDING_RIGHTS: ReadonlyMap<Right, StandingKind & Right> = new Map([
  ["opt_out_sale_share", "opt_out_sale_share"],
  ["limit_spi", "limit_spi"],
  ["admt_opt_out", "admt_opt_out"],
]);
