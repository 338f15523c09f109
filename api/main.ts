import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import { californiaDay } from "./common/day.js";
import { SluiceError } from "./common/errors.js";
import { type Config, ConfigError, readConfig } from "./config.js";
import { openKeys } from "./keys.js";
import { openLive } from "./live.js";
import { createLog } from "./log.js";
import { openDocuments } from "./open-documents.js";
import { openExchange } from "./open-exchange.js";
import { openStore } from "./open-store.js";
import { type RunningServer, startServer } from "./server.js";
import { threadWriters } from "./write/run.js";

const WEB = fileURLToPath(new URL("../web", import.meta.url));

try {
  await run(readConfig(process.env));
} catch (error) {
  process.stderr.write(`Sluice cannot start: ${plain(error)}\n`);
  process.exit(1);
}

async function run(config: Config): Promise<void> {
  const log = createLog();
  const store = await openStore(config);
  const today = () => config.today ?? californiaDay(new Date());
  const documents = await openDocuments(config, log);
  const { company } = config;
  const live = await openLive({ store, documents, keys: openKeys(config), company, log, today });
  const exchange = openExchange(config);
  const writers = threadWriters(new URL("write/main.js", import.meta.url));
  const server = await startServer({ live, config, writers, exchange, webFolder: existsSync(WEB) ? WEB : null });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void end(server));
  const { revision, flows } = live.world.map;
  log.info({ url: server.url, store: store.kind, revision, flows: flows.size, today: today() }, "ready");
}

async function end(server: RunningServer): Promise<void> {
  await server.stop();
  process.exit(0);
}

/** One line that a person can act on. */
function plain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof SluiceError) return error.message;
  // An error with a cause was already put into words for people, by whoever knew what it means.
  if (error instanceof Error && error.cause !== undefined) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return "the port is already in use. Set PORT to another one, or stop the program that has it.";
  if (code === "EACCES")
    return "the system does not allow this port or folder. Set PORT or SLUICE_DATA to another one.";
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "HOST is not an address of this machine.";
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
