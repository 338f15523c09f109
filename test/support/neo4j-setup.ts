import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { javaVersion } from "./neo4j-jars.ts";
import { startNeo4j } from "./neo4j-server.ts";

/**
 * One Neo4j for a whole run, and only for a run that has a test that needs it. In this order: the one at
 * TEST_NEO4J_URI (which the tests empty!), a container where Docker answers, a server from Neo4j's jars on Java 17.
 * Where there is none of them TEST_NEO4J_MISSING says why, and the tests are skipped by name.
 */
export default async function setUp(run: {
  readonly testPathPatterns?: { readonly patterns: readonly string[] };
}): Promise<void> {
  if (process.env["TEST_NEO4J_URI"] || !isNeeded(run.testPathPatterns?.patterns ?? [])) return;
  const server = (await fromDocker()) ?? (await fromJava());
  if (typeof server === "string") {
    process.env["TEST_NEO4J_MISSING"] = server;
    return;
  }
  process.env["TEST_NEO4J_URI"] = server.uri;
  Object.assign(globalThis, { [STARTED]: server });
}

export interface Started {
  readonly uri: string;
  dispose(): Promise<unknown>;
}

/** Where the set-up leaves the server for the tear-down, which runs in the same process. */
export const STARTED = Symbol.for("sluice.test.neo4j");

function isNeeded(patterns: readonly string[]): boolean {
  const folder = join(process.cwd(), "test");
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".test.ts"));
  const needing = files
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes('/support/neo4j.js"'));
  return needing.some(
    (file) => patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, "i").test(file)),
  );
}

async function fromDocker(): Promise<Started | null> {
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  try {
    const container = await new Neo4jContainer("neo4j:5.26-community").withPassword("sluice-tests").start();
    process.env["TEST_NEO4J_PASSWORD"] = container.getPassword();
    return { uri: container.getBoltUri(), dispose: () => container.stop() };
  } catch (error) {
    if (String(error).includes("container runtime")) return null;
    throw error;
  }
}

async function fromJava(): Promise<Started | string> {
  if ((await javaVersion()) === null) return "no TEST_NEO4J_URI, no Docker, no Java 17";
  return await startNeo4j();
}
