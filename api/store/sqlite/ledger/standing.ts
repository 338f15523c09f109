import type { StandingChange } from "../../../requests/ledger/ledger.store.js";
import {
  STANDING_KINDS,
  type StandingKind,
  type StandingMark,
  type StandingOf,
} from "../../../requests/ledger/standing.js";
import type { Database } from "../connection.js";
import { prepared } from "./prepared.js";

/** What stands already and begins to stand again keeps its first day, and is no change for those who follow. */
export function putStandings(db: Database, marks: readonly StandingMark[]): void {
  if (marks.length === 0) return;
  const begin = prepared(
    db,
    "INSERT INTO standing (token, kind, since, request) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const end = prepared(db, "DELETE FROM standing WHERE token = ? AND kind = ?");
  const change = prepared(
    db,
    "INSERT INTO standing_change (token, kind, at_day, stands, request) VALUES (?, ?, ?, ?, ?)",
  );
  const count = prepared(
    db,
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
  readonly place: number;
  readonly kind: StandingKind;
  readonly since: string;
}

/** One question for all of them: the way into the engine and back costs more than looking one up. */
const FIND = `SELECT asked.key AS place, kind, since FROM json_each(?) AS asked CROSS JOIN standing ON token = asked.value`;

/** Ten thousand who never opted out are answered with one and the same. */
const NOTHING: StandingOf = Object.freeze({});

export function standingsOf(db: Database, tokens: readonly string[]): readonly StandingOf[] {
  const found = new Map<number, Partial<Record<StandingKind, string>>>();
  for (const { place, kind, since } of prepared(db, FIND).all(JSON.stringify(tokens)) as Row[]) {
    const known = found.get(place);
    if (known === undefined) found.set(place, { [kind]: since });
    else known[kind] = since;
  }
  return tokens.map((_, place) => found.get(place) ?? NOTHING);
}

export function standingChanges(
  db: Database,
  { after, first }: { after: number; first: number },
): readonly StandingChange[] {
  const rows = prepared(
    db,
    `SELECT number, token, kind, at_day AS "on", stands, request FROM standing_change
       WHERE number > ? ORDER BY number LIMIT ?`,
  ).all(after, first);
  return (rows as (Omit<StandingChange, "stands"> & { stands: number })[]).map((row) => ({
    ...row,
    stands: row.stands === 1,
  }));
}

export function standingCounts(db: Database): Readonly<Record<StandingKind, number>> {
  const rows = prepared(db, "SELECT kind, count FROM standing_count").all() as { kind: StandingKind; count: number }[];
  const none = Object.fromEntries(STANDING_KINDS.map((kind) => [kind, 0])) as Record<StandingKind, number>;
  return { ...none, ...Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) };
}
