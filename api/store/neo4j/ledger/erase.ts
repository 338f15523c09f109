import neo4j from "neo4j-driver";
import type { Day } from "../../../common/day.js";
import type { Connection } from "../connection.js";

interface Erasing {
  readonly answeredBy: Day;
  readonly most: number;
}

/** The record of the request stays, without anything that tells whose it was but the keyed token. */
export async function erase(connection: Connection, { answeredBy, most }: Erasing): Promise<number> {
  const erased = await connection.transaction(async (run) => {
    const rows = await run(
      `MATCH (r:Request) WHERE r.answeredOn <= $answeredBy AND r.sealed IS NOT NULL
       WITH r LIMIT $most REMOVE r.sealed RETURN r.id AS id`,
      { answeredBy, most: neo4j.int(most) },
    );
    const ids = rows.map((row) => row["id"] as string);
    await run("MATCH (r:Request)-[:HAS_LINK|HAS_PAPER]->(n) WHERE r.id IN $ids DETACH DELETE n", { ids });
    return ids.length;
  });
  return erased ?? 0;
}
