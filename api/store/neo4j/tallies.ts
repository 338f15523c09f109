import neo4j from "neo4j-driver";
import type { Tally } from "../../model/change.js";
import type { Connection } from "./connection.js";

const COUNT = `
  UNWIND $revisions AS revision MATCH (r:Revision {revision: revision}) WHERE r.revision > 0
  OPTIONAL MATCH (r)-[:CHANGED]->(e:Entry)
  RETURN revision, e.type AS type,
    CASE WHEN e.before IS NULL THEN 'added' WHEN e.after IS NULL THEN 'removed' ELSE 'changed' END AS operation,
    count(e) AS count`;

export async function tallies(
  { run }: Connection,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, readonly Tally[]>> {
  const found = new Map<number, Tally[]>();
  for (const row of await run(COUNT, { revisions: revisions.map((revision) => neo4j.int(revision)) })) {
    const revision = row["revision"] as number;
    const list = found.get(revision) ?? [];
    found.set(revision, list);
    const [type, operation, count] = [row["type"], row["operation"], row["count"]] as [
      Tally["type"],
      Tally["operation"],
      number,
    ];
    if (count > 0) list.push({ type, operation, count });
  }
  return found;
}
