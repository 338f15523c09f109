import { deadlines } from "../../api/requests/clock.js";
import { received } from "../../api/requests/ledger/fold.js";
import type { ConsumerRequest } from "../../api/requests/ledger/request.js";
import type { Right } from "../../api/model/flow.js";

/** A request as it came in on a day. */
export function asked(right: Right, receivedOn: string, more: Partial<ConsumerRequest> = {}): ConsumerRequest {
  const { answer, acknowledge } = deadlines(right, receivedOn);
  const base = received(`R-${right}-${receivedOn}`, {
    kind: "received",
    right,
    law: "ca",
    method: "toll_free",
    receivedAt: `${receivedOn}T17:00:00Z`,
    receivedOn,
    subject: [],
    categories: null,
    dueOn: answer.dueOn,
    acknowledgeBy: acknowledge?.dueOn ?? null,
    needsVerification: true,
  });
  return { ...base, ...more };
}
