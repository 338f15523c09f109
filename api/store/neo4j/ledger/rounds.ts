import type { LedgerWrite } from "../../../requests/ledger/ledger.store.js";

/**
 * Places in the batch, in rounds in which no request, link or paper comes twice: what is written first is there for
 * the next. By id within a round, so that two servers take their locks in one order.
 */
export function rounds(batch: readonly LedgerWrite[]): readonly (readonly number[])[] {
  const all: { readonly at: number; readonly id: string }[][] = [];
  const next = new Map<string, number>();
  batch.forEach((write, at) => {
    const names = namesOf(write);
    const round = Math.max(...names.map((name) => next.get(name) ?? 0));
    for (const name of names) next.set(name, round + 1);
    (all[round] ??= []).push({ at, id: write.request.id });
  });
  return all.map((round) => round.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ at }) => at));
}

function namesOf({ request, links = [], papers = [] }: LedgerWrite): readonly string[] {
  return [
    `request ${request.id}`,
    ...links.map(({ hash }) => `link ${hash}`),
    ...papers.map(({ id }) => `paper ${id}`),
  ];
}
