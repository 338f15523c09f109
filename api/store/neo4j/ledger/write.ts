import neo4j from "neo4j-driver";
import { isErasable, type LedgerWrite } from "../../../requests/ledger/ledger.store.js";
import type { Connection, Run } from "../connection.js";
import { putLinks } from "./links.js";
import { putPapers, putPlans } from "./papers.js";
import { requestProperties } from "./requests.js";
import { retried } from "./retried.js";
import { rounds } from "./rounds.js";
import { putStandings } from "./standing.js";
import { withoutTaken } from "./taken.js";

/** One transaction for the whole batch. */
export async function write(connection: Connection, batch: readonly LedgerWrite[]): Promise<readonly boolean[]> {
  return (await retried(() => connection.transaction((run) => writeAll(run, batch)))) ?? [];
}

async function writeAll(run: Run, batch: readonly LedgerWrite[]): Promise<readonly boolean[]> {
  const kept = batch.map(() => false);
  for (const round of rounds(batch)) {
    const places = await withoutTaken(run, batch, round);
    const done = await putRequests(run, batch, places);
    for (const at of done) kept[at] = true;
    const written = done.flatMap((at) => batch[at] ?? []);
    await putHappenings(run, written);
    await putLinks(
      run,
      written.flatMap(({ links }) => links ?? []),
    );
    await putPapers(
      run,
      written.flatMap(({ papers }) => papers ?? []),
    );
  }
  const written = batch.filter((_, at) => kept[at]);
  await putStandings(
    run,
    written.flatMap(({ standings }) => standings ?? []),
  );
  await putPlans(
    run,
    written.flatMap(({ plan }) => plan ?? []),
  );
  return kept;
}

async function putRequests(
  run: Run,
  batch: readonly LedgerWrite[],
  places: readonly number[],
): Promise<readonly number[]> {
  const rows = places.flatMap((at) => {
    const given = batch[at];
    return given === undefined ? [] : [rowOf(at, given)];
  });
  const [made, changed] = [rows.filter(({ isNew }) => isNew), rows.filter(({ isNew }) => !isNew)];
  const tokens = [...new Set(made.flatMap((row) => row.tokens))].sort();
  if (tokens.length > 0) await run(SUBJECTS, { tokens });
  const done = [
    ...(made.length === 0 ? [] : await run(CREATE, { rows: made })),
    ...(changed.length === 0 ? [] : await run(CHANGE, { rows: changed })),
  ];
  return done.map((row) => row["at"] as number);
}

function rowOf(at: number, given: LedgerWrite) {
  const { request, happenings, sealed } = given;
  const before = request.version - happenings.length;
  return {
    at,
    id: request.id,
    isNew: before === 0,
    before: neo4j.int(before),
    properties: {
      ...requestProperties(request),
      ...(sealed === undefined ? {} : { sealed }),
      ...(isErasable(given) ? { erasable: true } : {}),
    },
    tokens: request.subject.map(({ token }) => token),
  };
}

/** All of them are locked in one order, before any of them gets a request. */
const SUBJECTS = `UNWIND $tokens AS token MERGE (s:Subject {token: token}) SET s.locked = true REMOVE s.locked`;

const CREATE = `UNWIND $rows AS row
  OPTIONAL MATCH (known:Request {id: row.id})
  WITH row, known WHERE known IS NULL
  CREATE (r:Request) SET r = row.properties
  WITH row, r
  CALL (row, r) {
    UNWIND row.tokens AS token MATCH (s:Subject {token: token}) MERGE (r)-[:OF]->(s)
  }
  RETURN row.at AS at`;

/** Setting a property takes the lock; only then is it certain which version is there. */
const CHANGE = `UNWIND $rows AS row
  MATCH (r:Request {id: row.id})
  SET r.locked = true REMOVE r.locked
  WITH row, r WHERE r.version = row.before
  SET r += row.properties
  RETURN row.at AS at`;

async function putHappenings(run: Run, written: readonly LedgerWrite[]): Promise<void> {
  const rows = written.flatMap(({ happenings }) =>
    happenings.map((each) => ({
      request: each.request,
      number: neo4j.int(each.number),
      key: `${each.request} ${String(each.number)}`,
      record: JSON.stringify(each),
    })),
  );
  if (rows.length === 0) return;
  await run(
    `UNWIND $rows AS row MATCH (r:Request {id: row.request})
     CREATE (r)-[:HAPPENED]->(:Happening {key: row.key, number: row.number, record: row.record})`,
    { rows },
  );
}
