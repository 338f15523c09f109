import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import neo4j, { type Driver } from "neo4j-driver";
import { CACHE } from "./neo4j-jars.js";

/** The Neo4j of this run (see neo4j-setup.ts). */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Cypher that goes round the store. */
  readonly query: (cypher: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
}

/**
 * A suite on the Neo4j of this run: one file at a time, the database empty before every test.
 * Where there is no Neo4j the suite is skipped, and its name says why.
 */
export function describeNeo4j(name: string, suite: (server: TestNeo4j) => void): void {
  const uri = process.env["TEST_NEO4J_URI"];
  if (!uri) {
    const why = process.env["TEST_NEO4J_MISSING"] ?? "no Neo4j was started for this run";
    describe.skip(`${name} [skipped: ${why}]`, () => test("needs Neo4j", () => undefined));
    return;
  }
  jest.setTimeout(60_000);
  describe(name, () => {
    const user = process.env["TEST_NEO4J_USER"] ?? "neo4j";
    const password = process.env["TEST_NEO4J_PASSWORD"] ?? "password";
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    let release: () => void;
    beforeAll(async () => {
      release = await takeTurn();
    }, TURN_LIMIT);
    beforeEach(() => empty(driver), 60_000);
    afterAll(async () => {
      await driver.close();
      release();
    });
    suite({ uri, user, password, query: (cypher, parameters) => query(driver, cypher, parameters) });
  });
}

export async function query(driver: Driver, cypher: string, parameters = {}): Promise<Record<string, unknown>[]> {
  const session = driver.session();
  try {
    const { records } = await session.run(cypher, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function empty(driver: Driver): Promise<void> {
  await query(driver, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
}

const TURN_LIMIT = 900_000;

/** Test files run side by side, and Community has one database: a lock that dies with its process makes them take turns. */
async function takeTurn(): Promise<() => void> {
  mkdirSync(CACHE, { recursive: true });
  const lock = new DatabaseSync(join(CACHE, "turn.lock"));
  for (const deadline = Date.now() + TURN_LIMIT; ;) {
    try {
      lock.exec("BEGIN EXCLUSIVE");
      return () => lock.close();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
