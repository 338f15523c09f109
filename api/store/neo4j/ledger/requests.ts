import neo4j from "neo4j-driver";
import type { Day } from "../../../common/day.js";
import type { Happening } from "../../../requests/ledger/happening.js";
import type { Answered } from "../../../requests/ledger/answered.js";
import type { RequestsFound } from "../../../requests/ledger/ledger.store.js";
import { type ConsumerRequest, isOpen, isUnplanned, OPEN_STATES } from "../../../requests/ledger/request.js";
import type { RequestsAsked } from "../../../requests/ledger/requests-asked.js";
import type { Connection, Row } from "../connection.js";

/** What is searched by, and the whole as text. */
export function requestProperties(request: ConsumerRequest): Row {
  return {
    id: request.id,
    version: neo4j.int(request.version),
    right: request.right,
    state: request.state,
    method: request.method,
    receivedOn: request.receivedOn,
    dueOn: request.dueOn,
    answeredOn: request.answeredOn,
    planDigest: request.plan?.digest ?? null,
    open: isOpen(request),
    unplanned: isUnplanned(request),
    record: JSON.stringify(request),
  };
}

export async function requestOf({ run }: Connection, id: string): Promise<ConsumerRequest | null> {
  const [row] = await run("MATCH (r:Request {id: $id}) RETURN r.record AS record", { id });
  return row === undefined ? null : parsed(row);
}

export async function sealed({ run }: Connection, id: string): Promise<string | null> {
  const [row] = await run("MATCH (r:Request {id: $id}) RETURN r.sealed AS sealed", { id });
  return (row?.["sealed"] as string | null | undefined) ?? null;
}

export async function happenings({ run }: Connection, request: string): Promise<readonly Happening[]> {
  const rows = await run(
    "MATCH (:Request {id: $request})-[:HAPPENED]->(h:Happening) RETURN h.record AS record ORDER BY h.number",
    { request },
  );
  return rows.map((row) => JSON.parse(row["record"] as string) as Happening);
}

/** The page and how many there are; somebody who writes in between may come between them. */
export async function requests({ run }: Connection, asked: RequestsAsked): Promise<RequestsFound> {
  const match =
    asked.tokens === null
      ? "MATCH (r:Request)"
      : "MATCH (r:Request)-[:OF]->(s:Subject) WHERE s.token IN $tokens WITH DISTINCT r";
  const { after } = asked;
  const place = { afterDue: after?.dueOn ?? null, afterId: after?.id ?? null, first: neo4j.int(asked.first) };
  const beyond = after === null ? [] : ["(r.dueOn > $afterDue OR (r.dueOn = $afterDue AND r.id > $afterId))"];
  const wanted = conditions(asked);
  const parameters = { ...asked, ...place };
  const [rows, [counted]] = await Promise.all([
    run(
      `${match} ${where([...wanted, ...beyond])} RETURN r.record AS record ORDER BY r.dueOn, r.id LIMIT $first`,
      parameters,
    ),
    asked.counted ? run(`${match} ${where(wanted)} RETURN count(r) AS total`, parameters) : [],
  ]);
  return {
    requests: rows.map(parsed),
    totalCount: asked.counted ? ((counted?.["total"] as number | undefined) ?? 0) : null,
  };
}

function where(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`;
}

function conditions(asked: RequestsAsked): readonly string[] {
  const { states } = asked;
  const open = states.length > 0 && states.every((state) => OPEN_STATES.includes(state));
  return [
    open && "r.open = true",
    asked.unplanned && "r.unplanned = true",
    states.length > 0 && "r.state IN $states",
    asked.rights.length > 0 && "r.right IN $rights",
    asked.methods.length > 0 && "r.method IN $methods",
    asked.dueBy !== null && "r.dueOn <= $dueBy",
    asked.receivedFrom !== null && "r.receivedOn >= $receivedFrom",
    asked.receivedTo !== null && "r.receivedOn <= $receivedTo",
  ].filter((part) => part !== false);
}

function parsed(row: Row): ConsumerRequest {
  return JSON.parse(row["record"] as string) as ConsumerRequest;
}

export async function answered({ run }: Connection, range: { from: Day; to: Day }): Promise<readonly Answered[]> {
  return await run(
    `MATCH (r:Request) WHERE $from <= r.receivedOn <= $to
     RETURN r.right AS right, r.state AS state,
       CASE WHEN r.answeredOn IS NULL THEN null
         ELSE duration.inDays(date(r.receivedOn), date(r.answeredOn)).days END AS days,
       count(*) AS count`,
    range,
  );
}
