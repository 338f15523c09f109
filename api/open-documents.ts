import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "./config.js";
import { openShelf, type Shelf } from "./documents/shelf.service.js";
import type { Log } from "./log.js";
import { childReader } from "./read/run.js";
import { folderDocuments } from "./store/documents/folder/adapter.js";

/** Documents in the folder beside the map, read in processes of their own: one core is left to those who ask. */
export async function openDocuments({ dataFolder }: Pick<Config, "dataFolder">, log: Log): Promise<Shelf> {
  const store = await folderDocuments({ folder: join(dataFolder, "documents") });
  const reader = childReader({ entry: fileURLToPath(new URL("./read/main.js", import.meta.url)) });
  return openShelf({ store, reader, log, atOnce: availableParallelism() > 2 ? 2 : 1 });
}
