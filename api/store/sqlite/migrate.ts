import { type Migration, migrationsOf, pendingMigrations } from "../migrations.js";
import type { Database } from "./connection.js";
import { inTransaction } from "./transaction.js";

/** Marks the file as ours: "SLCE". A database of another program is refused and never written. */
const APPLICATION_ID = 0x534c4345;

/** Brings the file to the newest schema. */
export function migrate(db: Database): void {
  if (isEmpty(db)) inTransaction(db, () => begin(db));
  const applied = db.prepare("SELECT version, checksum FROM migration").all() as Migration[];
  for (const migration of pendingMigrations(migrationsOf("sqlite"), applied)) {
    inTransaction(db, () => apply(db, migration));
  }
}

/** Looks before anything is written, be it the journal mode. */
export function refuseForeign(db: Database): void {
  const { application_id: owner } = db.prepare("PRAGMA application_id").get() as { application_id: number };
  if (owner !== APPLICATION_ID && !isEmpty(db))
    throw new Error("The sluice.db in SLUICE_DATA belongs to another program.");
}

function isEmpty(db: Database): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
}

function begin(db: Database): void {
  db.exec(`
    PRAGMA application_id = ${APPLICATION_ID};
    CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, at TEXT NOT NULL) STRICT;
  `);
}

function apply(db: Database, { version, name, text, checksum }: Migration): void {
  db.exec(text);
  db.prepare("INSERT INTO migration (version, name, checksum, at) VALUES (?, ?, ?, datetime('now'))").run(
    version,
    name,
    checksum,
  );
}
