import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, renameSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { CACHE, isNewEnough, javaVersion, neo4jJars } from "./neo4j-jars.ts";

/** A server of a test's own: it can be stopped, killed and started again on the same data and port. */
export interface Neo4jServer {
  readonly uri: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Stops it and removes its data. */
  dispose(): Promise<void>;
}

/** A real Neo4j from its own jars, on Java 17, with Bolt only. Its processes end with this one, however this one ends. */
export async function startNeo4j(options: { readonly auth?: boolean } = {}): Promise<Neo4jServer> {
  const home = await mkdtemp(join(tmpdir(), "sluice-neo4j-"));
  const port = await freePort();
  await mkdir(join(home, "conf"));
  await writeFile(join(home, "conf", "neo4j.conf"), configuration(port, options.auth ?? false));
  const uri = `bolt://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  }
  const server: Neo4jServer = {
    uri,
    async start() {
      if (child?.exitCode === null && child.signalCode === null) return;
      child = await launch(home);
      await ready(uri, { child, home });
    },
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    async dispose() {
      await end("SIGTERM");
      await rm(home, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** Why a test cannot have a server of its own; null where it can. */
export function withoutJava(): string | null {
  const { stderr, error } = spawnSync("java", ["-version"], { encoding: "utf8" });
  return error === undefined && isNewEnough(stderr) ? null : "no Java 17";
}

function configuration(port: number, auth: boolean): string {
  return `
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
dbms.security.auth_enabled=${auth}
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=1s
internal.dbms.bolt.local_enabled=false
`;
}

const OPENS = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];

async function launch(home: string): Promise<ChildProcess> {
  const jars = await neo4jJars();
  const archive = await classArchive();
  const log = await open(join(home, "console.log"), "a");
  const flags = ["-Xms512m", "-Xmx2g", "-XX:+UseSerialGC", "-Dlog4j.shutdownHookEnabled=false"];
  const netty = ["-Djdk.nio.maxCachedBufferSize=1024", "-Dio.netty.tryReflectionSetAccessible=true"];
  const opens = OPENS.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const main = ["-cp", `${jars}/*`, "org.neo4j.server.CommunityEntryPoint"];
  const folders = [`--home-dir=${home}`, `--config-dir=${home}/conf`, "--console-mode"];
  const child = spawn("java", [...flags, ...netty, ...archive.flags, ...opens, ...main, ...folders], {
    stdio: ["ignore", log.fd, log.fd],
  });
  await log.close();
  child.once("exit", archive.keep);
  watch(child);
  return child;
}

/** Classes parsed once and mapped into memory from then on: about half the time to start. */
async function classArchive(): Promise<{ readonly flags: readonly string[]; readonly keep: () => void }> {
  const file = join(CACHE, `classes-${(await javaVersion()) ?? "none"}.jsa`);
  if (existsSync(file)) return { flags: [`-XX:SharedArchiveFile=${file}`, "-Xlog:cds=off"], keep: () => undefined };
  const part = `${file}.${process.pid}`;
  return {
    flags: [`-XX:ArchiveClassesAtExit=${part}`, "-Xlog:cds=off"],
    keep: () => {
      if (existsSync(part)) renameSync(part, file);
    },
  };
}

/** Reads from this process until it is gone, then ends the server, which nobody else would. */
function watch(server: ChildProcess): void {
  const guard = spawn("sh", ["-c", 'read _; kill -9 "$0"', String(server.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  server.once("exit", () => guard.kill("SIGKILL"));
}

async function ready(
  uri: string,
  { child, home }: { readonly child: ChildProcess; readonly home: string },
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "not the password"), { connectionTimeout: 1_000 });
  const deadline = Date.now() + 120_000;
  try {
    while (!(await answers(driver))) {
      if (Date.now() > deadline || child.exitCode !== null) {
        const log = await readFile(join(home, "console.log"), "utf8");
        throw new Error(`Neo4j did not start:\n${log.slice(-2_000)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await driver.close();
  }
}

async function answers(driver: ReturnType<typeof neo4j.driver>): Promise<boolean> {
  const session = driver.session();
  try {
    await session.run("RETURN 1");
    return true;
  } catch (error) {
    return (error as { code?: string }).code?.startsWith("Neo.ClientError.Security") ?? false;
  } finally {
    await session.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
