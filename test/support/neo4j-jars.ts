import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Kept from run to run; in `.gitignore`. */
export const CACHE = join(process.cwd(), ".cache", "neo4j");

const run = promisify(execFile);

/** Neo4j's own jars, fetched by Maven once and kept. */
export async function neo4jJars(): Promise<string> {
  const folder = join(CACHE, "lib");
  if (existsSync(folder)) return folder;
  const part = await mkdtemp(join(await cacheFolder(), "part-"));
  const pom = join(process.cwd(), "test", "support", "neo4j", "pom.xml");
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies";
  await run("mvn", ["-q", "-B", "-f", pom, goal, `-DoutputDirectory=${part}`]);
  // Of two runs that fetch at once the first one wins; the jars are the same.
  if (existsSync(folder)) await rm(part, { recursive: true });
  else await rename(part, folder);
  return folder;
}

/** For example 17.0.15; null where there is no Java 17 or later to start a server with. */
export async function javaVersion(): Promise<string | null> {
  try {
    const { stderr } = await run("java", ["-version"]);
    return isNewEnough(stderr) ? (VERSION.exec(stderr)?.[1] ?? null) : null;
  } catch {
    return null;
  }
}

const VERSION = /version "([\d.]+)/;

/** By what `java -version` prints. */
export function isNewEnough(printed: string): boolean {
  return Number.parseInt(VERSION.exec(printed)?.[1] ?? "0", 10) >= 17;
}

async function cacheFolder(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  return CACHE;
}
