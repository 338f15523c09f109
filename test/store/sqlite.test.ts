import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import type { Store } from "../../api/store/store.js";
import { type Fixture, storeContract } from "./contract.js";

describe("the SQLite store", () => {
  storeContract(fresh);
});

async function fresh(): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), "sluice-store-"));
  let store = sqliteStore({ folder });
  return {
    store,
    async reopen(): Promise<Store> {
      await store.close();
      store = sqliteStore({ folder });
      return store;
    },
    raw: rawReads(join(folder, "sluice.db")),
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The newest published word on each record, straight from the file, without the column `until`. */
const STANDING = `
  SELECT type, record, after FROM entry JOIN revision USING (revision)
  WHERE entry = (SELECT max(entry) FROM entry AS newer WHERE newer.record = entry.record) AND after IS NOT NULL`;

function rawReads(file: string): Fixture["raw"] {
  function query(sql: string, ...parameters: string[]): Record<string, unknown>[] {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      return db.prepare(sql).all(...parameters) as Record<string, unknown>[];
    } finally {
      db.close();
    }
  }
  const record = (id: string) => {
    const row = query(`${STANDING} AND record = ?`, id)[0];
    return row === undefined ? null : (JSON.parse(String(row["after"])) as Record<string, unknown>);
  };
  return {
    ids: (type) =>
      Promise.resolve(
        query(`${STANDING} AND type = ?`, type)
          .map((row) => String(row["record"]))
          .sort(),
      ),
    flow(id) {
      const found = record(id) as Awaited<ReturnType<Fixture["raw"]["flow"]>>;
      return Promise.resolve(found && { from: found.from, to: found.to, carries: found.carries });
    },
    name: (party) => Promise.resolve((record(party)?.["name"] as string | undefined) ?? null),
    revisions: () =>
      Promise.resolve(
        query("SELECT revision, key FROM revision ORDER BY revision").map((row) => ({ ...row })) as never,
      ),
  };
}
