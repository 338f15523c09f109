import { invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { act } from "./act.service.js";
import type { At } from "./acts.service.js";
import type { ConsumerRequest } from "./request.js";

/**
 * Specific pieces are never given to somebody who could not be verified for them; the request is weighed as one for
 * categories, which asks for less: 11 CCR § 7024(a), § 7062(f). The clock runs on from the day of receipt.
 */
export function reduceToCategories(context: Context, at: At): Promise<ConsumerRequest> {
  return act(context, {
    ...at,
    decide: ({ right, verification }) => {
      if (right !== "know_specific")
        throw invalid("id", "Only a request for specific pieces is taken as one for categories (11 CCR § 7024(a)).");
      if (verification !== null) throw invalid("id", "This person was verified: give what was asked for.");
      return { whats: [{ kind: "reduced", right: "know_categories" }] };
    },
  });
}
