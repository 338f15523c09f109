import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Live, openLive } from "../../api/live.js";
import { createLog } from "../../api/log.js";
import { type RunningServer, startServer } from "../../api/server.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import type { Store } from "../../api/store/store.js";

export const TODAY = "2026-11-24";

export interface Sluice {
  readonly live: Live;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Options {
  readonly today?: () => string;
  /** Stands between the program and a real store, to take the store away. */
  readonly through?: (store: Store) => Store;
  readonly production?: boolean;
}

/** A real server on a free port over a real store in a fresh folder. */
export async function startSluice({
  today = () => TODAY,
  through = (store) => store,
  production = false,
}: Options = {}) {
  const folder = await mkdtemp(join(tmpdir(), "sluice-api-"));
  const store = through(sqliteStore({ folder }));
  const live = await openLive({ store, log: createLog("silent"), today });
  const config = { host: "127.0.0.1", port: 0, production };
  const server: RunningServer = await startServer({ live, config, webFolder: null });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { live, url: server.url, stop } satisfies Sluice;
}

export interface Answer {
  readonly data?: Readonly<Record<string, any>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

export async function ask(
  sluice: Pick<Sluice, "url">,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  const response = await fetch(`${sluice.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
