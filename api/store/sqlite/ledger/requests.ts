import type { Day } from "../../../common/day.js";
import type { Happening } from "../../../requests/ledger/happening.js";
import type { Answered } from "../../../requests/ledger/answered.js";
import type { RequestsFound } from "../../../requests/ledger/ledger.store.js";
import type { RequestsAsked } from "../../../requests/ledger/requests-asked.js";
import { type ConsumerRequest, OPEN_STATES } from "../../../requests/ledger/request.js";
import type { Database } from "../connection.js";
import { prepared } from "./prepared.js";

export function requestOf(db: Database, id: string): ConsumerRequest | null {
  const row = prepared(db, "SELECT record FROM request WHERE id = ?").get(id) as { record: string } | undefined;
  return row === undefined ? null : (JSON.parse(row.record) as ConsumerRequest);
}

export function sealed(db: Database, id: string): string | null {
  const row = prepared(db, "SELECT sealed FROM request WHERE id = ?").get(id) as { sealed: string | null } | undefined;
  return row?.sealed ?? null;
}

export function happenings(db: Database, request: string): readonly Happening[] {
  const rows = prepared(db, "SELECT record FROM happening WHERE request = ? ORDER BY number").all(request);
  return (rows as { record: string }[]).map(({ record }) => JSON.parse(record) as Happening);
}

/** Two questions on one view of the file: the page, and how many there are. */
export function requests(db: Database, asked: RequestsAsked): RequestsFound {
  const { where, values } = conditions(asked);
  const counted = asked.counted ? countOf(db, { where, values }) : null;
  const place = asked.after === null ? "" : " AND (due_on, id) > (?, ?)";
  const from = asked.after === null ? [] : [asked.after.dueOn, asked.after.id];
  const rows = db
    .prepare(`SELECT record FROM request WHERE ${where}${place} ORDER BY due_on, id LIMIT ?`)
    .all(...values, ...from, asked.first);
  return {
    requests: (rows as { record: string }[]).map(({ record }) => JSON.parse(record) as ConsumerRequest),
    totalCount: counted,
  };
}

function countOf(db: Database, { where, values }: Conditions): number {
  const row = db.prepare(`SELECT count(*) AS count FROM request WHERE ${where}`).get(...values) as { count: number };
  return row.count;
}

interface Conditions {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

function conditions(asked: RequestsAsked): Conditions {
  const parts: string[] = [];
  const values: (string | number)[] = [];
  const add = (sql: string, ...given: readonly (string | number)[]) => {
    parts.push(sql);
    values.push(...given);
  };
  const oneOf = (column: string, list: readonly string[]) => {
    if (list.length > 0) add(`${column} IN (${list.map(() => "?").join(", ")})`, ...list);
  };
  // The partial index of open requests is used only where it is said in its own words.
  const { states } = asked;
  if (states.length > 0 && states.every((state) => OPEN_STATES.includes(state))) add("open = 1");
  if (asked.unplanned) add("unplanned = 1");
  oneOf("state", states);
  oneOf("right", asked.rights);
  oneOf("method", asked.methods);
  if (asked.dueBy !== null) add("due_on <= ?", asked.dueBy);
  if (asked.receivedFrom !== null) add("received_on >= ?", asked.receivedFrom);
  if (asked.receivedTo !== null) add("received_on <= ?", asked.receivedTo);
  if (asked.tokens !== null) {
    const marks = asked.tokens.map(() => "?").join(", ");
    add(`id IN (SELECT request FROM subject WHERE token IN (${marks}))`, ...asked.tokens);
  }
  return { where: parts.length === 0 ? "true" : parts.join(" AND "), values };
}

export function answered(db: Database, { from, to }: { from: Day; to: Day }): readonly Answered[] {
  const rows = db
    .prepare(
      `SELECT right, state, CAST(julianday(answered_on) - julianday(received_on) AS INTEGER) AS days, count(*) AS count
       FROM request WHERE received_on BETWEEN ? AND ? GROUP BY 1, 2, 3`,
    )
    .all(from, to);
  return (rows as Answered[]).map((row) => ({ ...row }));
}
