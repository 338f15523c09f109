import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { contextOf } from "../../api/context.js";
import { openShelf, type Shelf } from "../../api/documents/shelf.service.js";
import { graphqlServer } from "../../api/graphql-http.js";
import { keysOf } from "../../api/keys.js";
import { type Live, openLive } from "../../api/live.js";
import { createLog, type Log } from "../../api/log.js";
import { childReader } from "../../api/read/run.js";
import type { ExchangeDirectory } from "../../api/requests/exchange/directory.js";
import { startServer } from "../../api/server.js";
import { folderDocuments } from "../../api/store/documents/folder/adapter.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import type { Store } from "../../api/store/store.js";

export const TODAY = "2026-11-24";

/** The same for every test, so that a store can be opened again. */
export const KEYS = keysOf(Buffer.alloc(32, "key for tests"));

export interface Answer {
  readonly data?: Readonly<Record<string, any>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, any>> & { readonly code: string };
  }[];
}

export interface Sluice {
  readonly live: Live;
  /** Where its store is. */
  readonly folder: string;
  /** Asks through the executable schema, without HTTP. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The data of an answer without errors. */
  readonly data: (query: string, variables?: Record<string, unknown>) => Promise<Readonly<Record<string, any>>>;
  readonly stop: () => Promise<void>;
}

export interface Options {
  readonly today?: () => string;
  /** Stands between the program and its real store, to take the store away. */
  readonly through?: (store: Store) => Store;
  readonly production?: boolean;
  /** Where a test reads what is logged. */
  readonly log?: Log;
  readonly sites?: readonly string[];
  readonly exchange?: ExchangeDirectory;
}

/** The API over a real store in a fresh folder. */
export async function openSluice({ today = () => TODAY, through = (store) => store }: Options = {}): Promise<Sluice> {
  const folder = await mkdtemp(join(tmpdir(), "sluice-api-"));
  const log = createLog("silent");
  const documents = await documentsIn(folder, log);
  const live = await openLive({ store: through(sqliteStore({ folder })), documents, keys: KEYS, log, today });
  const server = graphqlServer({ log, production: false, httpServer: null });
  await server.start();
  const ask: Sluice["ask"] = async (query, variables = {}) => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: contextOf(live) });
    if (body.kind !== "single") throw new Error("An answer came in parts.");
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  const stop = async () => {
    await server.stop();
    await documents.close();
    await live.store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { live, folder, ask, data: (query, variables) => ask(query, variables).then(dataOf), stop };
}

export interface RunningSluice extends Omit<Sluice, "live"> {
  readonly live: Live;
  readonly url: string;
}

/** The whole server on a free port over a real store in a fresh folder. */
export async function startSluice(options: Options & { readonly webFolder?: string } = {}): Promise<RunningSluice> {
  const { today = () => TODAY, through = (store) => store, production = false, webFolder = null } = options;
  const { log = createLog("silent"), sites = [], exchange = null } = options;
  const folder = await mkdtemp(join(tmpdir(), "sluice-api-"));
  const documents = await documentsIn(folder, log);
  const live = await openLive({ store: through(sqliteStore({ folder })), documents, keys: KEYS, log, today });
  const config = { host: "127.0.0.1", port: 0, production, sites };
  const server = await startServer({ live, config, exchange, webFolder });
  const ask: Sluice["ask"] = async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
    return (await response.json()) as Answer;
  };
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { live, folder, url: server.url, ask, data: (query, variables) => ask(query, variables).then(dataOf), stop };
}

/** Documents beside the map. Those that read them need the compiled API (faults/process.ts). */
async function documentsIn(folder: string, log: Log): Promise<Shelf> {
  const store = await folderDocuments({ folder: join(folder, "documents") });
  return openShelf({ store, reader: childReader({ entry: resolve("dist/api/read/main.js") }), log, atOnce: 2 });
}

function dataOf(answer: Answer): Readonly<Record<string, any>> {
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data ?? {};
}

/** Asks again until it is so, at most five seconds: nothing here waits for a time. */
export async function until<T>(look: () => Promise<T> | T, isSo: (found: T) => boolean, within = 5_000): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const found = await look();
    if (isSo(found)) return found;
    if (Date.now() > end) throw new Error(`It did not become so; last: ${JSON.stringify(found)}`);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
