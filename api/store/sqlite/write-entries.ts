import type { Entry } from "../../model/change.js";
import type { Database } from "./connection.js";
import { headRevision } from "./log.js";
import { recordText } from "./records.js";
import { inTransaction } from "./transaction.js";
import { TURN } from "./turns.js";

export interface Staging {
  readonly entries: readonly Entry[];
  readonly from: number;
  /** The revision to come: nobody reads its entries until it has its row. */
  readonly revision: number;
}

/** Writes entries until the turn is over; answers which comes next. Runs inside a transaction. */
export function stage(db: Database, { entries, from, revision }: Staging): number {
  const replace = db.prepare("UPDATE entry SET until = ? WHERE record = ? AND type = ? AND until IS NULL");
  const insert = db.prepare(
    "INSERT INTO entry (revision, type, record, before, after, until) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const end = performance.now() + TURN;
  let next = from;
  for (; next < entries.length; next++) {
    if (next % 16 === 0 && next > from && performance.now() > end) break;
    const { type, id, before, after } = entries[next] as Entry;
    if (before !== null) replace.run(revision, id, type);
    insert.run(revision, type, id, recordText(before), recordText(after), after === null ? revision : null);
  }
  return next;
}

const SWEPT_AT_ONCE = 2_000;

/** Takes back a part of what a commit that did not finish has left; false where nothing is left. */
export function sweepSome(db: Database): boolean {
  const head = headRevision(db);
  const statements = [
    "DELETE FROM entry WHERE entry IN (SELECT entry FROM entry WHERE revision > ? LIMIT ?)",
    "UPDATE entry SET until = NULL WHERE entry IN (SELECT entry FROM entry WHERE until > ? LIMIT ?)",
  ];
  return statements.some((sql) => inTransaction(db, () => db.prepare(sql).run(head, SWEPT_AT_ONCE).changes) > 0);
}
