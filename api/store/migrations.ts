import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The numbered files of `schema/migrations/<store>`: `V0001__what.sql`, counted from 1 without gaps, never changed
 * once they are out. A store applies those it has not, in order, and records each with the checksum of its text.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

export function migrationsOf(kind: "sqlite" | "neo4j"): readonly Migration[] {
  const folder = join(repositoryRoot(), "schema", "migrations", kind);
  const names = readdirSync(folder).sort();
  return names.map((name, index) => read(folder, name, index + 1));
}

/** The migrations a store still lacks. Refuses a store that a newer or another Sluice has written. */
export function pendingMigrations(
  all: readonly Migration[],
  applied: readonly Pick<Migration, "version" | "checksum">[],
): readonly Migration[] {
  for (const { version, checksum } of applied) {
    const known = all[version - 1];
    if (known === undefined) {
      throw new Error(
        `The store is at schema version ${version}, newer than this Sluice (${all.length}). Use a newer one.`,
      );
    }
    if (known.checksum !== checksum) throw new Error(`The store was made with another text of ${known.name}.`);
  }
  const done = new Set(applied.map((row) => row.version));
  return all.filter((migration) => !done.has(migration.version));
}

function read(folder: string, name: string, expected: number): Migration {
  const version = Number(/^V(\d{4})__\w+\.(sql|cypher)$/.exec(name)?.[1]);
  if (version !== expected) throw new Error(`${name} should be migration number ${expected} of ${folder}.`);
  const text = readFileSync(join(folder, name), "utf8");
  return { version, name, text, checksum: createHash("sha256").update(text).digest("hex") };
}

/** The same from the sources and from `dist`, which is one level deeper. */
function repositoryRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "schema", "migrations"))) return folder;
    if (folder === dirname(folder)) throw new Error(`There is no schema/migrations above ${start}.`);
  }
}
