import neo4j from "neo4j-driver";
import type { MapRecord, RecordType } from "../../model/change.js";
import type { Store } from "../store.js";
import type { Connection } from "./connection.js";
import { headRevision } from "./log.js";
import { recordOf } from "./records.js";

/**
 * Neo4j shows a reader what others commit meanwhile. What stood at a revision never changes though: the entries up to
 * it that nothing up to it replaced. So no lock is needed, and a stream nobody reads costs nothing.
 */
export async function load(connection: Connection): Promise<Awaited<ReturnType<Store["load"]>>> {
  const revision = await headRevision(connection);
  return { revision, records: records(connection, revision) };
}

async function* records({ stream }: Connection, revision: number): AsyncGenerator<MapRecord> {
  const rows = stream(
    `MATCH (e:Entry) WHERE e.revision <= $revision AND (e.until IS NULL OR e.until > $revision)
     RETURN e.type AS type, e.after AS after`,
    { revision: neo4j.int(revision) },
  );
  for await (const { type, after } of rows)
    yield { type, record: recordOf(type as RecordType, after as string) } as MapRecord;
}
