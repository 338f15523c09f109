import type { Day } from "../../../common/day.js";
import type { Database } from "../connection.js";
import { inTransaction } from "../transaction.js";
import { prepared } from "./prepared.js";

/** The record of the request stays, without anything that tells whose it was but the keyed token. */
export function erase(db: Database, { answeredBy, most }: { answeredBy: Day; most: number }): number {
  return inTransaction(db, () => {
    const due = prepared(db, "SELECT id FROM request WHERE erasable = 1 AND answered_on <= ? LIMIT ?").all(
      answeredBy,
      most,
    ) as { id: string }[];
    for (const { id } of due) {
      prepared(db, "UPDATE request SET sealed = NULL, erasable = 0 WHERE id = ?").run(id);
      prepared(db, "DELETE FROM link WHERE request = ?").run(id);
      prepared(db, "DELETE FROM paper WHERE request = ?").run(id);
    }
    return due.length;
  });
}
