import neo4j from "neo4j-driver";
import { neo4jStore } from "../../api/store/neo4j/adapter.js";
import type { Commit, Store } from "../../api/store/store.js";
import { bigMap } from "../store/contract-big.js";
import { commit, loaded } from "../store/contract.js";
import { commitOf, put, system } from "../store/records.js";
import { query } from "../support/neo4j.js";
import { type Neo4jServer, startNeo4j, withoutJava } from "../support/neo4j-server.js";

jest.setTimeout(180_000);

const missing = withoutJava();
const name = `Neo4j that stops and starts again${missing === null ? "" : ` [skipped: ${missing}]`}`;

(missing === null ? describe : describe.skip)(name, () => {
  let server: Neo4jServer;
  let store: Store;

  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server.dispose());
  beforeEach(async () => {
    const driver = neo4j.driver(server.uri);
    await query(driver, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    await driver.close();
    store = neo4jStore({ uri: server.uri, user: "neo4j", password: "any", database: null });
    await commit(store, commitOf(0, [put(system("before"))]));
  });
  afterEach(async () => {
    await store.close();
    await server.start();
  });

  test.each(["stop", "kill"] as const)(
    "%s while nothing is written: UNAVAILABLE, then well again by itself",
    async (way) => {
      await server[way]();
      await expect(store.revision()).rejects.toMatchObject({ code: "UNAVAILABLE" });
      await expect(store.commit(commitOf(1, [put(system("while away"))]))).rejects.toMatchObject({
        code: "UNAVAILABLE",
      });
      await expect(loaded(store)).rejects.toMatchObject({ code: "UNAVAILABLE" });
      await server.start();
      expect(await eventually(() => store.revision())).toBe(1);
      await commit(store, commitOf(1, [put(system("after"))]));
      expect(await loaded(store)).toHaveLength(2);
    },
  );

  test.each(["stop", "kill"] as const)(
    "%s in the middle of a large commit: nothing of it, or all of it",
    async (way) => {
      const request = commitOf(1, bigMap(10_000));
      const outcome = store.commit(request).catch((error: unknown) => error);
      await transactionIsOpen(server);
      await server[way]();
      expect(await outcome).toMatchObject({ code: "UNAVAILABLE" });
      await server.start();
      const revision = await eventually(() => store.revision());
      expect(await loaded(store)).toHaveLength(revision === 1 ? 1 : request.entries.length + 1);
      await commit(store, request);
      expect(await store.revision()).toBe(2);
      expect(await loaded(store)).toHaveLength(request.entries.length + 1);
    },
  );

  test.each(["stop", "kill"] as const)(
    "%s under a stream of commits: repeated with their keys, none is lost and none is done twice",
    async (way) => {
      const repeat = { done: 0, wanted: 60 };
      const writing = writeAll(store, repeat);
      while (repeat.done < 20) await new Promise((resolve) => setImmediate(resolve));
      await server[way]();
      await server.start();
      await writing;
      const revisions: number[] = [];
      for await (const { revision, entries } of store.changesSince(1)) {
        revisions.push(revision);
        expect(entries.map((entry) => entry.id)).toEqual([`s${revision - 2}`]);
      }
      expect(revisions).toEqual(Array.from({ length: 60 }, (_, index) => index + 2));
      expect(await loaded(store)).toHaveLength(61);
    },
  );
});

/** A client that does what the contract asks: after UNAVAILABLE, the same commit with the same key. */
async function writeAll(store: Store, repeat: { done: number; readonly wanted: number }): Promise<void> {
  for (; repeat.done < repeat.wanted; repeat.done++) {
    const request: Commit = commitOf(repeat.done + 1, [put(system(`s${repeat.done}`))]);
    const outcome = await eventually(() => store.commit(request));
    expect(outcome).toEqual({ committed: true, revision: repeat.done + 2 });
  }
}

/** Asks again while the store is away. */
async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + 90_000; ;) {
    try {
      return await ask();
    } catch (error) {
      if ((error as { code?: string }).code !== "UNAVAILABLE" || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Until a transaction of the store has begun to draw flows. */
async function transactionIsOpen({ uri }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(uri);
  try {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
      const rows = await query(
        driver,
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'FLOWS_TO' RETURN 1 AS one",
      );
      // The question itself names it too.
      if (rows.length > 1) return;
    }
  } finally {
    await driver.close();
  }
  throw new Error("The commit did not begin.");
}
