import neo4j from "neo4j-driver";
import type { Day } from "../../../common/day.js";
import type { Happening } from "../../../requests/ledger/happening.js";
import type { Answered, RequestsFound } from "../../../requests/ledger/ledger.store.js";
import { type ConsumerRequest, isOpen, isUnplanned, OPEN_STATES } from "../../../requests/ledger/request.js";
import type { RequestsAsked } from "../../../requests/ledger/requests-asked.js";
import type { Connection, Row } from "../connection.js";

/** What is searched by, and the whole as text. */
export function requestProperties(request: ConsumerRequest): Row {
  return {
    id: request.id,
    version: request.version,
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

/** One statement, so that the page and its total are of one moment. */
export async function requests({ run }: Connection, asked: RequestsAsked): Promise<RequestsFound> {
  const match =
    asked.tokens === null
      ? "MATCH (r:Request)"
      : "MATCH (r:Request)-[:OF]->(s:Subject) WHERE s.token IN $tokens WITH DISTINCT r";
  const [row] = await run(
    `${match} ${conditions(asked)}
     WITH r ORDER BY r.dueOn, r.id
     WITH collect(r) AS all
     WITH size(all) AS total, [each IN all WHERE $afterDue IS NULL
       OR each.dueOn > $afterDue OR (each.dueOn = $afterDue AND each.id > $afterId)][..$first] AS page
     RETURN total, [each IN page | each.record] AS records`,
    {
      ...asked,
      afterDue: asked.after?.dueOn ?? null,
      afterId: asked.after?.id ?? null,
      first: neo4j.int(asked.first),
    },
  );
  const records = (row?.["records"] as readonly string[] | undefined) ?? [];
  return {
    requests: records.map((record) => JSON.parse(record) as ConsumerRequest),
    totalCount: (row?.["total"] as number | undefined) ?? 0,
  };
}

function conditions(asked: RequestsAsked): string {
  const { states } = asked;
  const open = states.length > 0 && states.every((state) => OPEN_STATES.includes(state));
  const parts = [
    open && "r.open = true",
    asked.unplanned && "r.unplanned = true",
    states.length > 0 && "r.state IN $states",
    asked.rights.length > 0 && "r.right IN $rights",
    asked.methods.length > 0 && "r.method IN $methods",
    asked.dueBy !== null && "r.dueOn <= $dueBy",
    asked.receivedFrom !== null && "r.receivedOn >= $receivedFrom",
    asked.receivedTo !== null && "r.receivedOn <= $receivedTo",
    asked.planDigest !== null && "r.planDigest = $planDigest",
  ].filter((part) => part !== false);
  return parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`;
}

function parsed(row: Row): ConsumerRequest {
  return JSON.parse(row["record"] as string) as ConsumerRequest;
}

export async function answered({ run }: Connection, range: { from: Day; to: Day }): Promise<readonly Answered[]> {
  const rows = await run(
    `MATCH (r:Request) WHERE $from <= r.receivedOn <= $to
     RETURN r.right AS right, r.state AS state,
       CASE WHEN r.answeredOn IS NULL THEN null
         ELSE duration.inDays(date(r.receivedOn), date(r.answeredOn)).days END AS days,
       count(*) AS count`,
    range,
  );
  return rows as unknown as readonly Answered[];
}
