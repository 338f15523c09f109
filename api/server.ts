import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PaperWriters } from "./addenda/addendum/paper.js";
import type { Config } from "./config.js";
import { follow } from "./follow.js";
import { graphqlServer } from "./graphql-http.js";
import { graphqlSocket } from "./graphql-ws.js";
import { httpApp } from "./http.js";
import type { Live } from "./live.js";
import { describeDefect } from "./log.js";
import { planSoon } from "./requests/ledger/planner.service.js";
import type { ExchangeDirectory } from "./requests/exchange/directory.js";

export interface ServerOptions {
  readonly live: Live;
  readonly config: Pick<Config, "host" | "port" | "production"> & Partial<Pick<Config, "company" | "sites">>;
  /** Absent writes in this thread, while everybody else waits. */
  readonly writers?: PaperWriters;
  /** Absent takes no agents' requests. */
  readonly exchange?: ExchangeDirectory | null;
  /** The built pages; null where only the API is wanted. */
  readonly webFolder: string | null;
}

export interface RunningServer {
  readonly url: string;
  /** Lets running requests end, then closes the store. */
  readonly stop: () => Promise<void>;
}

const HERE: PaperWriters = {
  // Loaded when first asked for: both bring large libraries along.
  docx: async (paper) => (await import("./write/docx.js")).writeDocx(paper),
  pdf: async (paper) => (await import("./write/pdf.js")).writePdf(paper),
};

/** How often other processes' changes, the store's health and the day are looked at. */
const FOLLOW_MS = 1_000;

/** Listens. Rejects with the system's error (EADDRINUSE) where it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { live, config, writers = HERE, exchange = null, webFolder } = options;
  const { host, production, company = "this company", sites = [] } = config;
  const httpServer = createServer();
  const graphql = graphqlServer({ log: live.log, production, httpServer });
  await graphql.start();
  httpServer.on(
    "request",
    httpApp({ live, graphql, writers, site: { company, sites }, exchange, host, production, webFolder }),
  );
  try {
    await listen(httpServer, config);
  } catch (error) {
    await graphql.stop();
    throw error;
  }
  const socket = graphqlSocket(httpServer, live, host);
  const following = follow(live, FOLLOW_MS);
  const resumed = resumeReading(live);
  // What an earlier process took in and did not plan any more.
  const planned = planSoon(live);
  const { port } = httpServer.address() as AddressInfo;
  const stop = async () => {
    await socket.stop();
    await graphql.stop();
    await following.stop();
    await Promise.all([resumed, planned]);
    await live.documents?.close();
    await live.turn;
    await live.store.close();
  };
  let stopping: Promise<void> | undefined;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`, stop: () => (stopping ??= stop()) };
}

/** Documents that an earlier process left unread are read now; where their store is away the map is served all the same. */
async function resumeReading({ documents, log }: Live): Promise<void> {
  try {
    await documents?.resume();
  } catch (error) {
    log.error({ defect: describeDefect(error) }, "documents left unread could not be queued");
  }
}

function listen(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
