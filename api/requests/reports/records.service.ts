import type { Context } from "../../context.js";
import { ANY_REQUEST, type RequestsAsked } from "../ledger/requests-asked.js";
import { type RecordRow, recordRow } from "./record-rows.js";

const PAGE = 500;

/** The records of all requests received in a calendar year, page by page: 11 CCR § 7101(b). */
export async function* recordsOfYear({ live }: Context, year: number): AsyncGenerator<readonly RecordRow[]> {
  const within = { receivedFrom: `${String(year)}-01-01`, receivedTo: `${String(year)}-12-31` };
  for (let after: RequestsAsked["after"] = null; ;) {
    const { requests } = await live.store.ledger.requests({ ...ANY_REQUEST, ...within, after, first: PAGE });
    const last = requests.at(-1);
    if (last === undefined) return;
    yield requests.map(recordRow);
    after = { dueOn: last.dueOn, id: last.id };
  }
}
