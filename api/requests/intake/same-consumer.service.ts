import { ANY_REQUEST } from "../ledger/requests-asked.js";
import type { Ledger } from "../ledger/ledger.store.js";
import { type ConsumerRequest, isOpen, type SubjectToken } from "../ledger/request.js";
import { stands } from "../ledger/stands.js";
import type { Right } from "../../model/flow.js";
import type { StandingKind } from "../ledger/standing.js";

interface Asked {
  readonly subject: readonly SubjectToken[];
  readonly kind: StandingKind & Right;
}

/**
 * The request on which an opt-out stands for every identifier that was given; null where one of them is new. One that
 * is still being carried out comes first: nothing is called processed before all of it is (11 CCR § 7026(g)).
 */
export async function earlierOptOut(ledger: Ledger, { subject, kind }: Asked): Promise<ConsumerRequest | null> {
  const tokens = subject.map(({ token }) => token);
  const standing = await ledger.standingsOf(tokens);
  if (!standing.every((each) => each[kind] !== undefined)) return null;
  const { requests } = await ledger.requests({ ...ANY_REQUEST, rights: [kind], tokens, first: 500 });
  return requests
    .filter((each) => stands(each) && each.categories === null)
    .reduce<ConsumerRequest | null>((first, each) => (first === null || isBefore(each, first) ? each : first), null);
}

function isBefore(one: ConsumerRequest, other: ConsumerRequest): boolean {
  if (isOpen(one) !== isOpen(other)) return isOpen(one);
  return one.receivedAt < other.receivedAt;
}
