import { addYears, type Day } from "../../common/day.js";
import type { ConsumerRequest } from "../ledger/request.js";

/**
 * Nobody who opted out or limited is asked to opt in again for 12 months from the request: § 1798.135(c)(4), 11 CCR
 * §§ 7026(k), 7027(l). Null for the other rights, of which the law says no such thing.
 */
export function mayAskAgainFrom({ right, receivedOn }: Pick<ConsumerRequest, "right" | "receivedOn">): Day | null {
  return right === "opt_out_sale_share" || right === "limit_spi" ? addYears(receivedOn, 1) : null;
}
