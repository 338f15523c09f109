import type { Tally } from "../../model/change.js";
import type { Database } from "./connection.js";
import { otherTurns } from "./turns.js";

/** Entries counted before others have their turn: a few milliseconds. */
const AT_ONCE = 10_000;

const COUNT = `
  SELECT type, CASE WHEN before IS NULL THEN 'added' WHEN after IS NULL THEN 'removed' ELSE 'changed' END AS operation,
    count(*) AS count, max(entry) AS last
  FROM (SELECT entry, type, before, after FROM entry WHERE revision = ? AND entry > ? ORDER BY entry LIMIT ${AT_ONCE})
  GROUP BY 1, 2`;

export async function tallies(
  db: Database,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, readonly Tally[]>> {
  const found = new Map<number, readonly Tally[]>();
  const isThere = db.prepare("SELECT 1 FROM revision WHERE revision = ?");
  for (const revision of revisions)
    if (isThere.get(revision) !== undefined) found.set(revision, await tally(db, revision));
  return found;
}

async function tally(db: Database, revision: number): Promise<readonly Tally[]> {
  const count = db.prepare(COUNT);
  const sums = new Map<string, Tally>();
  for (let last = 0; ;) {
    const rows = count.all(revision, last) as (Tally & { readonly last: number })[];
    for (const { type, operation, count: more } of rows) {
      const key = `${operation} ${type}`;
      sums.set(key, { type, operation, count: (sums.get(key)?.count ?? 0) + more });
    }
    last = Math.max(last, ...rows.map((row) => row.last));
    if (rows.reduce((sum, row) => sum + row.count, 0) < AT_ONCE) return [...sums.values()];
    await otherTurns();
  }
}
