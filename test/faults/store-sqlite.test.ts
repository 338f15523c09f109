import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DatabaseSync } from "@photostructure/sqlite";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import { commitOf, put, system } from "../store/records.js";
import { compiledAdapter, startWriter } from "./store-process.js";

let built: ReturnType<typeof compiledAdapter>;
let folder: string;

beforeAll(() => {
  built = compiledAdapter();
}, 60_000);
afterAll(() => rm(built.folder, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-faults-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a SQLite store whose process is killed", () => {
  test.each([3, 17, 40, 90, 150])("during small commits keeps all that was acknowledged (%i ms in)", async (after) => {
    const writer = startWriter(built.adapter, folder, 5);
    await writer.says("done 1");
    await setTimeout(after);
    await writer.kill();
    const revision = await wholeRevision(5);
    expect(revision).toBeGreaterThanOrEqual(writer.acknowledged());
    expect(revision).toBeLessThanOrEqual(writer.acknowledged() + 1);
  });

  test.each([5, 60, 150, 300, 500])(
    "during a large commit has the old map or the new one (%i ms in)",
    async (after) => {
      const writer = startWriter(built.adapter, folder, 30_000);
      await writer.says("begin 2");
      await setTimeout(after);
      await writer.kill();
      const revision = await wholeRevision(30_000);
      expect(revision).toBeGreaterThanOrEqual(writer.acknowledged());
      expect(revision).toBeLessThanOrEqual(writer.acknowledged() + 1);
    },
    30_000,
  );

  /** The revision of a map that is of one piece, after the store was opened and swept. */
  async function wholeRevision(size: number): Promise<number> {
    const store = sqliteStore({ folder });
    const { revision, records } = await store.load();
    const names = new Map<string, number>();
    for await (const { record } of records) {
      const { name } = record as { name: string };
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    await store.close();
    expect([...names]).toEqual([[`as of ${revision}`, size]]);
    expect(leftovers()).toBe(0);
    return revision;
  }

  function leftovers(): number {
    const db = new DatabaseSync(join(folder, "sluice.db"), { readOnly: true });
    const newest = "(SELECT max(revision) FROM revision)";
    const sql = `SELECT count(*) AS count FROM entry WHERE revision > ${newest} OR until > ${newest}`;
    const { count } = db.prepare(sql).get() as { count: number };
    db.close();
    return count;
  }
});

describe("a SQLite store that cannot be opened", () => {
  test("because another process has it says so, and opens once that one is gone", async () => {
    const writer = startWriter(built.adapter, folder, 5);
    await writer.says("done 1");
    expect(() => sqliteStore({ folder })).toThrow(/SLUICE_DATA .* is in use by another Sluice/);
    const second = startWriter(built.adapter, folder, 5);
    await second.exit;
    expect(second.errors()).toContain("is in use by another Sluice");
    await writer.kill();
    await sqliteStore({ folder }).close();
  });

  test("because this process has it already says so", async () => {
    const store = sqliteStore({ folder });
    expect(() => sqliteStore({ folder })).toThrow(/in use by another Sluice/);
    await store.close();
  });

  test.each(["file", "file/below"])("because SLUICE_DATA is no folder (%s) names it", async (path) => {
    await writeFile(join(folder, "file"), "a file");
    expect(() => sqliteStore({ folder: join(folder, path) })).toThrow(/SLUICE_DATA .* cannot be created or written/);
  });

  test("because the file is no database says so and leaves it as it is", async () => {
    const file = join(folder, "sluice.db");
    await writeFile(file, "not a database ".repeat(1_000));
    expect(() => sqliteStore({ folder })).toThrow(/damaged or not a database/);
    expect(await readFile(file, "utf8")).toBe("not a database ".repeat(1_000));
  });

  test("because the file is another program's says so and writes nothing into it", async () => {
    const db = new DatabaseSync(join(folder, "sluice.db"));
    db.exec("CREATE TABLE songs (name TEXT)");
    db.close();
    const before = await readFile(join(folder, "sluice.db"));
    expect(() => sqliteStore({ folder })).toThrow(/belongs to another program/);
    expect(await readFile(join(folder, "sluice.db"))).toEqual(before);
  });

  test("because a newer Sluice has written it says so", async () => {
    await sqliteStore({ folder }).close();
    const db = new DatabaseSync(join(folder, "sluice.db"));
    db.exec("INSERT INTO migration VALUES (99, 'V0099__later.sql', 'x', '')");
    db.close();
    expect(() => sqliteStore({ folder })).toThrow(/newer than this Sluice/);
  });

  test("lets go of the folder, so that it opens once the cause is gone", async () => {
    const file = join(folder, "sluice.db");
    await writeFile(file, "not a database ".repeat(1_000));
    expect(() => sqliteStore({ folder })).toThrow(/damaged/);
    await rm(file);
    const store = sqliteStore({ folder });
    expect(await store.commit(commitOf(0, [put(system("a"))]))).toEqual({ committed: true, revision: 1 });
    await store.close();
  });
});

test("a copy of the folder of a running store opens with all that was acknowledged", async () => {
  const store = sqliteStore({ folder });
  await store.commit(commitOf(0, [put(system("a"))]));
  const copy = join(folder, "copy");
  await mkdir(copy);
  for (const name of ["sluice.db", "sluice.db-wal"]) await copyFile(join(folder, name), join(copy, name));
  const copied = sqliteStore({ folder: copy });
  expect(await copied.revision()).toBe(1);
  await copied.close();
  await store.close();
});
