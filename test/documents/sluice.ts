import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { DocumentStore } from "../../api/documents/documents.store.js";
import { openShelf } from "../../api/documents/shelf.service.js";
import { openLive } from "../../api/live.js";
import { createLog } from "../../api/log.js";
import { childReader, type ReaderLimits } from "../../api/read/run.js";
import { startServer } from "../../api/server.js";
import { folderDocuments } from "../../api/store/documents/folder/adapter.js";
import { sqliteStore } from "../../api/store/sqlite/adapter.js";
import { type Answer, KEYS, TODAY, until } from "../api/sluice.js";
import { send } from "../transfer/send.js";

/** The compiled reading process: a test must build the API before it reads (faults/process.ts). */
export const READER = resolve("dist/api/read/main.js");

export interface DocumentsSluice {
  readonly url: string;
  readonly folder: string;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The data of an answer without errors. */
  readonly data: (query: string, variables?: Record<string, unknown>) => Promise<Readonly<Record<string, any>>>;
  readonly upload: (body: string | Uint8Array, name?: string) => Promise<Uploaded>;
  /** Uploads and waits until it is settled. */
  readonly read: (body: string | Uint8Array, name?: string) => Promise<Readonly<Record<string, any>>>;
  readonly stop: () => Promise<void>;
}

export interface Uploaded {
  readonly status: number;
  readonly answer: Readonly<Record<string, any>>;
}

/** The whole server with documents, on a free port, over fresh folders. */
export async function startDocuments(
  limits: Partial<ReaderLimits> = {},
  kept: DocumentStore | null = null,
): Promise<DocumentsSluice> {
  const folder = await mkdtemp(join(tmpdir(), "sluice-documents-"));
  const log = createLog("silent");
  const store = kept ?? (await folderDocuments({ folder: join(folder, "documents") }));
  const documents = openShelf({ store, reader: childReader({ entry: READER, limits }), log, atOnce: 2 });
  const live = await openLive({ store: sqliteStore({ folder }), documents, keys: KEYS, log, today: () => TODAY });
  const config = { host: "127.0.0.1", port: 0, production: false };
  const { url, stop } = await startServer({ live, config, webFolder: null });
  const ask: DocumentsSluice["ask"] = (query, variables) => answered(url, query, variables);
  const upload: DocumentsSluice["upload"] = (body, name = "agreement") => uploaded(url, body, name);
  return {
    url,
    folder,
    ask,
    data: (query, variables) => asked(url, query, variables),
    upload,
    read: async (body, name) => settled(url, (await upload(body, name)).answer["id"]),
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

export async function uploaded(url: string, body: string | Uint8Array, name: string): Promise<Uploaded> {
  const headers = { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) };
  const { status, text } = await send(url, { path: "/documents", headers, body });
  return { status, answer: JSON.parse(text) };
}

export async function asked(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Readonly<Record<string, any>>> {
  const answer = await answered(url, query, variables);
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data ?? {};
}

async function answered(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const FIELDS = `id name mediaType bytes state problem { code sentence } notes pages characters
  text { segmentCount segments { number place text } }`;

export async function settled(url: string, id: string): Promise<Readonly<Record<string, any>>> {
  const look = async () => (await asked(url, `{ document(id: "${id}") { ${FIELDS} } }`))["document"];
  return until(look, ({ state }) => state === "READ" || state === "UNREADABLE", 60_000);
}
