import { unavailable } from "../../../common/errors.js";
import type { DocumentText } from "../../../documents/document-text.js";
import type { Document } from "../../../documents/document.js";
import type { DocumentStore } from "../../../documents/documents.store.js";
import type { Suggestion } from "../../../documents/suggestion.js";
import { catalogue, RECORDS } from "./catalogue.js";
import { s3Client, type S3Client, type S3Options } from "./client.js";
import { takeIn } from "./take-in.js";

/** Documents in a bucket that several servers share: `<id>/bytes`, `<id>/text.json`, `records/<id>.json`. */
export async function s3Documents(options: S3Options): Promise<DocumentStore> {
  const client = s3Client(options);
  const recordKey = (id: string) => `${RECORDS}${id}.json`;
  const recordOf = (id: string) => readJson<Document>(client, recordKey(id));
  const records = catalogue(client, recordOf);
  // Whether the bucket can be used at all is better said at the start than at the first upload.
  await client.keys("start/")[Symbol.asyncIterator]().next();
  const putRecord = async (document: Document) => {
    await writeJson(client, recordKey(document.id), document);
    records.noted(document);
  };
  return {
    kind: "s3",
    put: async (incoming) => {
      const { document, isNew } = await takeIn(client, incoming, { recordOf, putRecord });
      return { document, isNew };
    },
    bytes: async (id) => {
      const key = `${id}/bytes`;
      const found = await client.send(key, { method: "HEAD" });
      return found === null ? null : lazily(client, key);
    },
    record: recordOf,
    putRecord,
    records: records.all,
    text: (id) => readJson<DocumentText>(client, `${id}/text.json`),
    putText: (id, text) => writeJson(client, `${id}/text.json`, text),
    suggestion: (id) => readJson<Suggestion>(client, `${id}/suggestion.json`),
    putSuggestion: (id, suggestion) => writeJson(client, `${id}/suggestion.json`, suggestion),
  };
}

/** Asked for only once somebody reads, so that whoever changes his mind leaves no connection open. */
async function* lazily(client: S3Client, key: string): AsyncGenerator<Uint8Array> {
  const response = await client.send(key);
  if (response?.body) yield* response.body as unknown as AsyncIterable<Uint8Array>;
}

/** S3 itself replaces an object at once; some stores that speak its protocol show half of it while it is written. */
const RETRIES_MS = [20, 100, 500];

async function readJson<T>(client: S3Client, key: string): Promise<T | null> {
  for (const wait of [...RETRIES_MS, null]) {
    const response = await client.send(key);
    if (response === null) return null;
    try {
      return (await response.json()) as T;
    } catch {
      if (wait === null) break;
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
  throw unavailable("The bucket answers with half a record of a document. Try again in a moment.");
}

async function writeJson(client: S3Client, key: string, value: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const response = await client.send(key, { method: "PUT", body: JSON.stringify(value), headers });
  await response?.body?.cancel();
}
