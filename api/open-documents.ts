import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.js";
import type { DocumentStore } from "./documents/documents.store.js";
import { openShelf, type Shelf } from "./documents/shelf.service.js";
import type { Log } from "./log.js";
import { childReader } from "./read/run.js";
import { folderDocuments } from "./store/documents/folder/adapter.js";

type Places = Pick<Config, "dataFolder" | "s3">;

/** The documents, read in processes of their own: one core is left to those who ask. */
export async function openDocuments(places: Places, log: Log): Promise<Shelf> {
  const store = await openDocumentStore(places);
  const reader = childReader({ entry: fileURLToPath(new URL("./read/main.js", import.meta.url)) });
  return openShelf({ store, reader, log, atOnce: availableParallelism() > 2 ? 2 : 1 });
}

/** In the bucket that the environment names, else in the folder beside the map. */
async function openDocumentStore({ dataFolder, s3 }: Places): Promise<DocumentStore> {
  if (s3 === null) return folderDocuments({ folder: join(dataFolder, "documents") });
  const { s3Documents } = await import("./store/documents/s3/adapter.js");
  return s3Documents(s3);
}
