import neo4j from "neo4j-driver";
import type { Entry, RecordType, Revision } from "../../model/change.js";
import type { RevisionHead, Store } from "../store.js";
import type { Connection, Row } from "./connection.js";
import { recordOf } from "./records.js";

export async function headRevision({ run }: Connection): Promise<number> {
  const [row] = await run("MATCH (r:Revision) RETURN r.revision AS revision ORDER BY revision DESC LIMIT 1");
  return (row?.["revision"] as number | undefined) ?? 0;
}

const HEAD = "r.revision AS revision, r.at AS at, r.actor AS actor, r.reason AS reason, r.entryCount AS entryCount";

export async function history(
  { run }: Connection,
  page: Parameters<Store["history"]>[0],
): Promise<readonly RevisionHead[]> {
  const { before, first, recordId } = page;
  const match =
    recordId === null ? "MATCH (r:Revision)" : "MATCH (:Entry {record: $recordId})<-[:CHANGED]-(r:Revision)";
  const rows = await run(
    `${match} WHERE 0 < r.revision < $before WITH DISTINCT r ORDER BY r.revision DESC LIMIT $first RETURN ${HEAD}`,
    { before: neo4j.int(before ?? Number.MAX_SAFE_INTEGER), first: neo4j.int(first), recordId },
  );
  return rows.map(headOf);
}

export async function* changesSince(connection: Connection, revision: number): AsyncGenerator<Revision> {
  for (let last = revision; ;) {
    const heads = await headsAfter(connection, last);
    if (heads.length === 0) return;
    yield* whole(connection, heads);
    last = heads.at(-1)?.revision ?? last;
  }
}

export async function revisionDetail(connection: Connection, revision: number): Promise<Revision | null> {
  const [head] = await headsAfter(connection, revision - 1);
  if (head?.revision !== revision) return null;
  for await (const detail of whole(connection, [head])) return detail;
  return null;
}

/** Small revisions are read together, up to this many entries; a larger one is read alone. */
const ENTRIES_AT_ONCE = 5_000;

async function headsAfter({ run }: Connection, revision: number): Promise<readonly RevisionHead[]> {
  const rows = await run(`MATCH (r:Revision) WHERE r.revision > $last RETURN ${HEAD} ORDER BY revision LIMIT 500`, {
    last: neo4j.int(Math.max(revision, 0)),
  });
  const heads = rows.map(headOf);
  let entries = 0;
  const end = heads.findIndex((head, index) => (entries += head.entryCount) > ENTRIES_AT_ONCE && index > 0);
  return end < 0 ? heads : heads.slice(0, end);
}

async function* whole({ stream }: Connection, heads: readonly RevisionHead[]): AsyncGenerator<Revision> {
  const rows = stream(
    `UNWIND $revisions AS revision MATCH (:Revision {revision: revision})-[:CHANGED]->(e:Entry)
     RETURN revision, e.type AS type, e.record AS id, e.before AS before, e.after AS after ORDER BY revision, e.position`,
    { revisions: heads.map((head) => neo4j.int(head.revision)) },
  );
  const entries = new Map(heads.map((head) => [head.revision, [] as Entry[]]));
  for await (const row of rows) entries.get(row["revision"] as number)?.push(entryOf(row));
  for (const { revision, at, actor, reason } of heads) {
    yield { revision, at, actor, reason, entries: entries.get(revision) ?? [] };
  }
}

function headOf(row: Row): RevisionHead {
  return {
    revision: row["revision"] as number,
    at: row["at"] as string,
    actor: row["actor"] as string,
    reason: row["reason"] as string | null,
    entryCount: row["entryCount"] as number,
  };
}

function entryOf(row: Row): Entry {
  const type = row["type"] as RecordType;
  return {
    type,
    id: row["id"] as string,
    before: row["before"] === null ? null : recordOf(type, row["before"] as string),
    after: row["after"] === null ? null : recordOf(type, row["after"] as string),
  };
}
