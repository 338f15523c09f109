import type { MapRecord } from "../../model/change.js";
import type { Store } from "../store.js";
import type { Connection, Database } from "./connection.js";
import { headRevision } from "./log.js";
import { recordOf, type RecordRow } from "./records.js";
import { otherTurns, TURN } from "./turns.js";

/** A stream nobody reads costs nothing; one that is read has one view of the file, whatever is committed meanwhile. */
export function load(connection: Connection): Awaited<ReturnType<Store["load"]>> {
  const revision = headRevision(connection.db);
  return { revision, records: records(connection, revision) };
}

async function* records(connection: Connection, revision: number): AsyncGenerator<MapRecord> {
  const view = connection.snapshot();
  try {
    let end = performance.now() + TURN;
    for (const page of pages(view, revision)) {
      for (const row of page) yield recordOf(row);
      if (performance.now() < end) continue;
      await otherTurns();
      end = performance.now() + TURN;
    }
  } finally {
    view.close();
  }
}

type Row = RecordRow & { readonly entry: number };

const PAGE = 1_000;

/** What stands, and what only a later revision has replaced or is about to. */
function* pages(view: Database, revision: number): Generator<readonly Row[]> {
  for (const standing of ["until IS NULL", `until > ${revision}`]) {
    const page = view.prepare(`
      SELECT entry, type, record, after FROM entry
      WHERE ${standing} AND entry > ? AND +revision <= ? AND after IS NOT NULL
      ORDER BY entry LIMIT ${PAGE}`);
    for (let last = 0; ;) {
      const rows = page.all(last, revision) as Row[];
      yield rows;
      if (rows.length < PAGE) break;
      last = (rows.at(-1) as Row).entry;
    }
  }
}
