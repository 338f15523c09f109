import neo4j from "neo4j-driver";
import { type Migration, migrationsOf, pendingMigrations } from "../migrations.js";
import type { Connection } from "./connection.js";

/**
 * Brings the database to the newest schema. A change of schema cannot share a transaction with data, so every
 * statement of a migration can be repeated, and two processes that start at once do no harm.
 */
export async function migrate({ run }: Connection): Promise<void> {
  await run("CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE");
  const applied = await run<Pick<Migration, "version" | "checksum">>(
    "MATCH (n:Migration) RETURN n.version AS version, n.checksum AS checksum",
  );
  for (const migration of pendingMigrations(migrationsOf("neo4j"), applied)) {
    for (const statement of statementsOf(migration.text)) await run(statement);
    await run("CALL db.awaitIndexes(300)");
    await record(run, migration);
  }
}

async function record(run: Connection["run"], { version, name, checksum }: Migration): Promise<void> {
  await run("MERGE (n:Migration {version: $version}) SET n.name = $name, n.checksum = $checksum, n.at = datetime()", {
    version: neo4j.int(version),
    name,
    checksum,
  });
}

/** A statement ends with a semicolon at the end of a line. */
function statementsOf(text: string): readonly string[] {
  return text
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
