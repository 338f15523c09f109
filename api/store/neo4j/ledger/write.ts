import type { LedgerWrite } from "../../../requests/ledger/ledger.store.js";
import type { Connection, Run } from "../connection.js";
import { isDeadlock, isDuplicate } from "../errors.js";
import { putLinks } from "./links.js";
import { putPapers, putPlans } from "./papers.js";
import { requestProperties } from "./requests.js";
import { putStandings } from "./standing.js";

const ATTEMPTS = 5;

/** One transaction for the whole batch. Where two servers meet, the one that is told to give way begins again. */
export async function write(connection: Connection, batch: readonly LedgerWrite[]): Promise<readonly boolean[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      const kept = await connection.transaction((run) => writeAll(run, batch));
      return kept ?? [];
    } catch (error) {
      if (attempt === ATTEMPTS || !(isDeadlock(error) || isDuplicate(error))) throw error;
    }
  }
}

async function writeAll(run: Run, batch: readonly LedgerWrite[]): Promise<readonly boolean[]> {
  const kept = batch.map(() => false);
  for (const round of rounds(batch)) {
    for (const at of await putRequests(run, batch, round)) kept[at] = true;
  }
  const written = batch.filter((_, at) => kept[at]);
  await putHappenings(run, written);
  await putLinks(
    run,
    written.flatMap(({ links }) => links ?? []),
  );
  await putStandings(
    run,
    written.flatMap(({ standings }) => standings ?? []),
  );
  await putPlans(
    run,
    written.flatMap(({ plan }) => plan ?? []),
  );
  await putPapers(
    run,
    written.flatMap(({ papers }) => papers ?? []),
  );
  return kept;
}

/** Places in the batch, in rounds in which no request comes twice: what is written first is there for the next. */
function rounds(batch: readonly LedgerWrite[]): readonly (readonly number[])[] {
  const all: number[][] = [];
  const seen = new Map<string, number>();
  batch.forEach(({ request }, at) => {
    const round = seen.get(request.id) ?? 0;
    seen.set(request.id, round + 1);
    (all[round] ??= []).push(at);
  });
  return all;
}

async function putRequests(
  run: Run,
  batch: readonly LedgerWrite[],
  places: readonly number[],
): Promise<readonly number[]> {
  const rows = places.flatMap((at) => {
    const given = batch[at];
    if (given === undefined) return [];
    const { request, happenings, sealed } = given;
    return {
      at,
      id: request.id,
      before: request.version - happenings.length,
      properties: { ...requestProperties(request), ...(sealed === undefined ? {} : { sealed }) },
      tokens: request.subject.map(({ token }) => token),
    };
  });
  const [made, changed] = [rows.filter(({ before }) => before === 0), rows.filter(({ before }) => before > 0)];
  const done = [
    ...(made.length === 0 ? [] : await run(CREATE, { rows: made })),
    ...(changed.length === 0 ? [] : await run(CHANGE, { rows: changed })),
  ];
  return done.map((row) => row["at"] as number);
}

const CREATE = `UNWIND $rows AS row
  OPTIONAL MATCH (known:Request {id: row.id})
  WITH row, known WHERE known IS NULL
  CREATE (r:Request) SET r = row.properties
  WITH row, r
  CALL (row, r) {
    UNWIND row.tokens AS token MERGE (s:Subject {token: token}) MERGE (r)-[:OF]->(s)
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
      number: each.number,
      key: `${each.request} ${String(each.number)}`,
      record: JSON.stringify(each),
    })),
  );
  if (rows.length === 0) return;
  await run(
    `UNWIND $rows AS row MATCH (r:Request {id: row.request})
     CREATE (r)-[:HAPPENED]->(:Happening {key: row.key, number: toInteger(row.number), record: row.record})`,
    { rows },
  );
}
