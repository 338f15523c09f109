import { isErasable, type LedgerWrite } from "../../../requests/ledger/ledger.store.js";
import { type ConsumerRequest, isOpen, isUnplanned } from "../../../requests/ledger/request.js";
import type { Database } from "../connection.js";
import { codeOf } from "../errors.js";
import { inTransaction } from "../transaction.js";
import { putLinks } from "./links.js";
import { putPapers, putPlan } from "./papers.js";
import { prepared } from "./prepared.js";
import { putStandings } from "./standing.js";

/** One transaction for the whole batch: it is on the disk once for all of them. */
export function write(db: Database, batch: readonly LedgerWrite[]): readonly boolean[] {
  return inTransaction(db, () => batch.map((each) => standingAlone(db, () => writeOne(db, each))));
}

/** What finds its link or paper taken takes back its own part of the transaction, and nobody else's. */
function standingAlone(db: Database, work: () => boolean): boolean {
  prepared(db, "SAVEPOINT one").run();
  try {
    return work();
  } catch (error) {
    if (codeOf(error) !== "SQLITE_CONSTRAINT") throw error;
    prepared(db, "ROLLBACK TO one").run();
    return false;
  } finally {
    if (db.isTransaction) prepared(db, "RELEASE one").run();
  }
}

function writeOne(db: Database, given: LedgerWrite): boolean {
  const { request, happenings } = given;
  if (!putRequest(db, request, request.version - happenings.length)) return false;
  const happened = prepared(db, "INSERT INTO happening (request, number, record) VALUES (?, ?, ?)");
  for (const each of happenings) happened.run(each.request, each.number, JSON.stringify(each));
  if (given.sealed !== undefined) {
    prepared(db, "UPDATE request SET sealed = ? WHERE id = ?").run(given.sealed, request.id);
  }
  if (isErasable(given)) prepared(db, "UPDATE request SET erasable = 1 WHERE id = ?").run(request.id);
  putLinks(db, given.links ?? []);
  putStandings(db, given.standings ?? []);
  if (given.plan !== undefined) putPlan(db, given.plan);
  putPapers(db, given.papers ?? []);
  return true;
}

const COLUMNS = "version, right, state, method, received_on, due_on, answered_on, open, unplanned, record";

/** False where the version before is not the one that is there: somebody else was faster, or it is there already. */
function putRequest(db: Database, request: ConsumerRequest, before: number): boolean {
  const values = [
    request.version,
    request.right,
    request.state,
    request.method,
    request.receivedOn,
    request.dueOn,
    request.answeredOn,
    isOpen(request) ? 1 : 0,
    isUnplanned(request) ? 1 : 0,
    JSON.stringify(request),
  ];
  if (before === 0) {
    const marks = COLUMNS.split(", ").map(() => "?");
    const sql = `INSERT INTO request (${COLUMNS}, id) VALUES (${marks.join(", ")}, ?) ON CONFLICT DO NOTHING`;
    if (prepared(db, sql).run(...values, request.id).changes !== 1) return false;
    const subject = prepared(db, "INSERT INTO subject (token, request) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const { token } of request.subject) subject.run(token, request.id);
    return true;
  }
  const set = COLUMNS.split(", ").map((column) => `${column} = ?`);
  const sql = `UPDATE request SET ${set.join(", ")} WHERE id = ? AND version = ?`;
  return prepared(db, sql).run(...values, request.id, before).changes === 1;
}
