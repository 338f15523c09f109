import { DENIALS } from "../../law/denials.js";
import { RIGHT_WORDS } from "../../model/words.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { METHOD_WORDS, REQUEST_STATE_WORDS } from "../ledger/request-words.js";

/** What is kept of each request: law/request-records.ts, 11 CCR § 7101(b). It holds nobody's identifier. */
export interface RecordRow {
  readonly id: string;
  readonly date_of_request: string;
  readonly nature_of_request: string;
  readonly manner_made: string;
  readonly date_of_response: string | null;
  readonly nature_of_response: string | null;
  readonly denial_basis: string | null;
}

export function recordRow(request: ConsumerRequest): RecordRow {
  const { answeredOn, state, kept } = request;
  const basis = DENIALS.find(({ id }) => id === request.denial);
  const partly = kept.length === 0 ? null : kept.map(({ because }) => because).join(" ");
  return {
    id: request.id,
    date_of_request: request.receivedOn,
    nature_of_request: RIGHT_WORDS[request.right][0],
    manner_made: METHOD_WORDS[request.method][0],
    date_of_response: answeredOn,
    nature_of_response: answeredOn === null ? null : REQUEST_STATE_WORDS[state][0],
    denial_basis: basis === undefined ? partly : `${basis.label} (${basis.citation})`,
  };
}
