import { createReadStream } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentText } from "../../../documents/document-text.js";
import { type Document, isDocumentId } from "../../../documents/document.js";
import type { DocumentStore } from "../../../documents/documents.store.js";
import type { Suggestion } from "../../../documents/suggestion.js";
import { guarded, isMissing } from "./errors.js";
import { readJson, replaceDurably } from "./files.js";
import { sweepIncoming, takeIn } from "./take-in.js";

/** Documents in a folder: `ab/abcd…/bytes`, beside it `record.json`, `text.json` and `suggestion.json`. Of one server. */
export async function folderDocuments({ folder }: { readonly folder: string }): Promise<DocumentStore> {
  const placeOf = (id: string) => join(folder, id.slice(0, 2), id);
  const safely = <T>(work: () => Promise<T>) => guarded(folder, work);
  await safely(() => sweepIncoming(folder));
  let known: Promise<Map<string, Document>> | undefined;
  const all = () =>
    (known ??= loadRecords(folder, placeOf).catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
  const recordOf = (id: string) => readJson<Document>(join(placeOf(id), "record.json"));
  const write = (id: string, name: string, value: object) =>
    safely(() => replaceDurably(join(placeOf(id), `${name}.json`), JSON.stringify(value)));
  return {
    kind: "folder",
    put: (incoming) =>
      safely(async () => {
        const { document, isNew } = await takeIn(folder, incoming, placeOf);
        if (isNew) (await all()).set(document.id, document);
        return { document: isNew ? document : ((await recordOf(document.id)) ?? document), isNew };
      }),
    bytes: (id) => safely(() => bytesOf(join(placeOf(id), "bytes"))),
    record: (id) => safely(() => recordOf(id)),
    putRecord: async (document) => {
      await write(document.id, "record", document);
      (await safely(all)).set(document.id, document);
    },
    records: async () => [...(await safely(all)).values()],
    text: (id) => safely(() => readJson<DocumentText>(join(placeOf(id), "text.json"))),
    putText: (id, text) => write(id, "text", text),
    suggestion: (id) => safely(() => readJson<Suggestion>(join(placeOf(id), "suggestion.json"))),
    putSuggestion: (id, suggestion) => write(id, "suggestion", suggestion),
  };
}

async function bytesOf(path: string): Promise<AsyncIterable<Uint8Array> | null> {
  try {
    await access(path);
    return lazily(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Opens the file only once somebody reads, so that whoever changes his mind leaves nothing open. */
async function* lazily(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** Read once, when first asked for; kept current by this process, whose folder it is. */
async function loadRecords(folder: string, placeOf: (id: string) => string): Promise<Map<string, Document>> {
  const found = new Map<string, Document>();
  for (const part of await readdir(folder)) {
    if (part.length !== 2) continue;
    const ids = (await readdir(join(folder, part))).filter(isDocumentId);
    const records = await Promise.all(ids.map((id) => readJson<Document>(join(placeOf(id), "record.json"))));
    for (const record of records) if (record !== null) found.set(record.id, record);
  }
  return found;
}
