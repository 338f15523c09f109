import { ANY_REQUEST } from "../ledger/requests-asked.js";
import type { Ledger } from "../ledger/ledger.store.js";
import type { ConsumerRequest, SubjectToken } from "../ledger/request.js";
import { stands } from "../ledger/stands.js";
import type { Right } from "../../model/flow.js";
import type { StandingKind } from "../ledger/standing.js";

interface Asked {
  readonly subject: readonly SubjectToken[];
  readonly kind: StandingKind & Right;
}

/** The request on which an opt-out stands for every identifier that was given; null where one of them is new. */
export async function earlierOptOut(ledger: Ledger, { subject, kind }: Asked): Promise<ConsumerRequest | null> {
  const tokens = subject.map(({ token }) => token);
  const standing = await ledger.standingsOf(tokens);
  if (!standing.every((each) => each[kind] !== undefined)) return null;
  const { requests } = await ledger.requests({ ...ANY_REQUEST, rights: [kind], tokens, first: 500 });
  return requests
    .filter(stands)
    .reduce<ConsumerRequest | null>(
      (first, each) => (first === null || each.receivedAt < first.receivedAt ? each : first),
      null,
    );
}
