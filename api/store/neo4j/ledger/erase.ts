import neo4j from "neo4j-driver";
import type { Day } from "../../../common/day.js";
import type { Connection, Run } from "../connection.js";
import { retried } from "./retried.js";

interface Erasing {
  readonly answeredBy: Day;
  readonly most: number;
}

/** The record of the request stays, without anything that tells whose it was but the keyed token. */
export async function erase(connection: Connection, erasing: Erasing): Promise<number> {
  return (await retried(() => connection.transaction((run) => eraseSome(run, erasing)))) ?? 0;
}

/** Setting a property takes the lock; only then is it certain that nobody else erases it too, or adds to it meanwhile. */
async function eraseSome(run: Run, { answeredBy, most }: Erasing): Promise<number> {
  const due = await run(
    `MATCH (r:Request) WHERE r.erasable = true AND r.answeredOn <= $answeredBy
     WITH r LIMIT $most WITH r ORDER BY r.id SET r.locked = true REMOVE r.locked RETURN r.id AS id`,
    { answeredBy, most: neo4j.int(most) },
  );
  const rows = await run(
    `UNWIND $due AS id MATCH (r:Request {id: id}) WHERE r.erasable = true
     REMOVE r.sealed, r.erasable RETURN id`,
    { due: due.map((row) => row["id"]) },
  );
  const ids = rows.map((row) => row["id"]);
  await run("UNWIND $ids AS id MATCH (:Request {id: id})-[:HAS_LINK|HAS_PAPER]->(n) DETACH DELETE n", { ids });
  return ids.length;
}
