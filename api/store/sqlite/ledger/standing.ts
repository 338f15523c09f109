import type { StandingChange } from "../../../requests/ledger/ledger.store.js";
import {
  STANDING_KINDS,
  type StandingKind,
  type StandingMark,
  type StandingOf,
} from "../../../requests/ledger/standing.js";
import type { Database } from "../connection.js";

/** What stands already and begins to stand again keeps its first day, and is no change for those who follow. */
export function putStandings(db: Database, marks: readonly StandingMark[]): void {
  if (marks.length === 0) return;
  const begin = db.prepare(
    "INSERT INTO standing (token, kind, since, request) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const end = db.prepare("DELETE FROM standing WHERE token = ? AND kind = ?");
  const change = db.prepare(
    "INSERT INTO standing_change (token, kind, at_day, stands, request) VALUES (?, ?, ?, ?, ?)",
  );
  const count = db.prepare(
    "INSERT INTO standing_count (kind, count) VALUES (?, ?) ON CONFLICT (kind) DO UPDATE SET count = count + excluded.count",
  );
  for (const { token, kind, on, stands, request } of marks) {
    const { changes } = stands ? begin.run(token, kind, on, request) : end.run(token, kind);
    if (changes === 0) continue;
    change.run(token, kind, on, stands ? 1 : 0, request);
    count.run(kind, stands ? 1 : -1);
  }
}

interface Row {
  readonly kind: StandingKind;
  readonly since: string;
}

export function standingsOf(db: Database, tokens: readonly string[]): readonly StandingOf[] {
  const find = db.prepare("SELECT kind, since FROM standing WHERE token = ?");
  return tokens.map((token) => {
    const rows = find.all(token) as unknown as Row[];
    return Object.fromEntries(rows.map(({ kind, since }) => [kind, since]));
  });
}

export function standingChanges(
  db: Database,
  { after, first }: { after: number; first: number },
): readonly StandingChange[] {
  const rows = db
    .prepare(
      `SELECT number, token, kind, at_day AS "on", stands, request FROM standing_change
       WHERE number > ? ORDER BY number LIMIT ?`,
    )
    .all(after, first);
  return (rows as unknown as (Omit<StandingChange, "stands"> & { stands: number })[]).map((row) => ({
    ...row,
    stands: row.stands === 1,
  }));
}

export function standingCounts(db: Database): Readonly<Record<StandingKind, number>> {
  const rows = db.prepare("SELECT kind, count FROM standing_count").all() as { kind: StandingKind; count: number }[];
  const none = Object.fromEntries(STANDING_KINDS.map((kind) => [kind, 0])) as Record<StandingKind, number>;
  return { ...none, ...Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) };
}
