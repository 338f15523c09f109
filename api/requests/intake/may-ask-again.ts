import { addYears, type Day } from "../../common/day.js";
import type { ConsumerRequest } from "../ledger/request.js";

/** Nobody who opted out is asked to opt in again for 12 months from the request: § 1798.135(c)(4), 11 CCR § 7026(k). */
export function mayAskAgainFrom({ receivedOn }: Pick<ConsumerRequest, "receivedOn">): Day {
  return addYears(receivedOn, 1);
}
