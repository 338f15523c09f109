import neo4j from "neo4j-driver";
import type { Commit, CommitOutcome } from "../store.js";
import type { Connection, Run } from "./connection.js";
import { isDuplicate } from "./errors.js";
import { headRevision } from "./log.js";
import { writeEntries } from "./write-entries.js";

/**
 * One transaction, whatever its size. Everyone who commits locks the newest revision first, so commits come one after
 * the other; who finds that it is not the newest any more writes nothing. A commit that failed may have happened all
 * the same: its key on the revision tells.
 */
export async function commit(connection: Connection, request: Commit): Promise<CommitOutcome> {
  const revision = request.baseRevision + 1;
  try {
    const made = await connection.transaction(async (run) => {
      if (!(await addRevision(run, request, revision))) return null;
      await writeEntries(run, request.entries, revision);
      return revision;
    });
    return made === null ? await whatHappened(connection, request) : { committed: true, revision: made };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const outcome = await whatHappened(connection, request);
    if (!outcome.committed && outcome.revision === request.baseRevision) throw error;
    return outcome;
  }
}

/** Setting a property takes the lock; only then is it certain what comes after the base. */
async function addRevision(run: Run, request: Commit, revision: number): Promise<boolean> {
  const { key, at, actor, reason, entries, baseRevision } = request;
  const rows = await run(
    `MATCH (base:Revision {revision: $baseRevision})
     SET base.locked = true REMOVE base.locked
     WITH base WHERE NOT EXISTS { (base)-[:NEXT]->() }
     CREATE (base)-[:NEXT]->(r:Revision) SET r = $properties
     RETURN r.revision`,
    {
      baseRevision: neo4j.int(baseRevision),
      properties: { revision: neo4j.int(revision), key, at, actor, reason, entryCount: neo4j.int(entries.length) },
    },
  );
  return rows.length === 1;
}

async function whatHappened(connection: Connection, { key }: Commit): Promise<CommitOutcome> {
  const [made] = await connection.run("MATCH (r:Revision {key: $key}) RETURN r.revision AS revision", { key });
  if (made !== undefined) return { committed: true, revision: made["revision"] as number };
  return { committed: false, revision: await headRevision(connection) };
}
