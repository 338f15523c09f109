import { conflict, invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { act } from "../ledger/act.service.js";
import { type At, takenBack } from "../ledger/acts.service.js";
import type { What } from "../ledger/happening.js";
import { type ConsumerRequest, isOpen } from "../ledger/request.js";
import { stands } from "../ledger/stands.js";

/**
 * Takes one opt-out back, once the person asked for it and then confirmed it: two steps, 11 CCR § 7028(a). One that is
 * still being carried out is withdrawn with it; one that is done stays done, and says so. What another request of the
 * same person asks stands on. INVALID where it is no opt-out of sale and sharing, CONFLICT where it stands no more.
 */
export function optIn(context: Context, at: At, because: string | null): Promise<ConsumerRequest> {
  return act(context, {
    ...at,
    decide: async (request) => {
      const { right, state, version, optedInOn } = request;
      if (right !== "opt_out_sale_share")
        throw invalid("id", "Only an opt-out of sale and sharing is taken back by opting in again (11 CCR § 7028(a)).");
      if (optedInOn !== undefined) return { whats: [] };
      if (!stands(request))
        throw conflict("This opt-out was denied or withdrawn: there is nothing to take back.", { state, version });
      const whats: What[] = [{ kind: "opted_in", ...(because !== null && { because }) }];
      if (isOpen(request)) whats.push({ kind: "withdrawn", because: "Opted in again" });
      return { whats, beside: { standings: await takenBack(context, request) } };
    },
  });
}
