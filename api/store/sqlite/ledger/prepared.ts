import type { Database } from "../connection.js";

type Statement = ReturnType<Database["prepare"]>;

const known = new WeakMap<Database, Map<string, Statement>>();

/**
 * A statement of fixed words, read by the engine once a connection: reading one takes several times as long as running
 * it on a single row.
 */
export function prepared(db: Database, sql: string): Statement {
  let mine = known.get(db);
  if (mine === undefined) known.set(db, (mine = new Map<string, Statement>()));
  let statement = mine.get(sql);
  if (statement === undefined) mine.set(sql, (statement = db.prepare(sql)));
  return statement;
}
