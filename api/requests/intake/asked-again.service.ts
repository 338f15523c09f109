import type { Reason } from "../../addenda/reason.js";
import type { Context } from "../../context.js";
import { addMonths } from "../../law/timers.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { ANY_REQUEST } from "../ledger/requests-asked.js";
import { askedAgain, countedTogether } from "./again.js";

const MOST = 500;
/** The longest of the periods that again.ts looks back. */
const MONTHS_BACK = 12;

/** What the law lets weigh where the person of a request asked before; found by any identifier that they share. */
export async function againOf({ live }: Context, request: ConsumerRequest): Promise<readonly Reason[]> {
  const { requests } = await live.store.ledger.requests({
    ...ANY_REQUEST,
    rights: countedTogether(request.right),
    tokens: request.subject.map(({ token }) => token),
    receivedFrom: addMonths(request.receivedOn, -MONTHS_BACK),
    first: MOST,
  });
  return askedAgain(request, requests);
}
