import { invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import type { Decided } from "../ledger/act.service.js";
import { answering, extension } from "../ledger/acts.service.js";
import type { What } from "../ledger/happening.js";
import { type ConsumerRequest, isOpen } from "../ledger/request.js";
import { isDenial, isFulfilment, isOffer } from "./letters-at.js";

export interface SentWith {
  readonly before: readonly What[];
  readonly after: readonly What[];
  readonly beside: Decided["beside"];
}

const NOTHING: SentWith = { before: [], after: [], beside: {} };

/** What a letter does to a request by being sent. One that says what is not so is refused. */
export function sentWith(
  context: Context,
  request: ConsumerRequest,
  { letter, reason }: { readonly letter: string; readonly reason: string | null },
): SentWith {
  if (letter === "ack_received")
    return isOpen(request) && request.acknowledgedOn === null
      ? { ...NOTHING, before: [{ kind: "acknowledged" }] }
      : NOTHING;
  if (letter === "extension_notice")
    return request.extendedOn === null ? { ...NOTHING, before: [extension(context, request, reason ?? "")] } : NOTHING;
  if (isFulfilment(letter) || letter === "partial_denial_delete") return answered(context, request, letter);
  if ((isDenial(request.right, letter) || isOffer(letter)) && !["denied", "completed_in_part"].includes(request.state))
    throw invalid("template", "Deny the request first, with its reason: this letter says it.");
  return NOTHING;
}

/** The answer and the letter that says it are one act. */
function answered(context: Context, request: ConsumerRequest, letter: string): SentWith {
  const isPart = request.kept.length > 0;
  if (letter === "fulfilled_delete" && isPart)
    throw invalid("template", "A part is kept: send the letter that says which, and why (11 CCR § 7022(f)).");
  if (letter === "partial_denial_delete" && !isPart)
    throw invalid("template", "Nothing is kept: record first what is kept, and under which exception.");
  if (request.state === "completed" || request.state === "completed_in_part") return NOTHING;
  if (request.state !== "in_progress")
    throw invalid("template", "This letter says that it is done, and it is not (11 CCR § 7026(g)).");
  const { whats, beside } = answering(context, request, null);
  return { before: [], after: whats, beside };
}
