import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "../../../documents/document.js";
import type { Arrived, Incoming } from "../../../documents/documents.store.js";
import { arriving } from "../arriving.js";
import type { S3Client } from "./client.js";

export interface Records {
  readonly recordOf: (id: string) => Promise<Document | null>;
  readonly putRecord: (document: Document) => Promise<void>;
}

/**
 * The key is the hash of the bytes, so they are gathered on disk before they are sent. The record goes last: bytes
 * without one are no document, and the next upload of the same file completes them.
 */
export async function takeIn(
  client: S3Client,
  incoming: Incoming,
  { recordOf, putRecord }: Records,
): Promise<{ readonly document: Document; readonly isNew: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), "sluice-upload-"));
  try {
    const path = join(folder, "bytes");
    const arrived = await gather(path, incoming);
    const fresh = incoming.record(arrived);
    const there = await recordOf(arrived.id);
    if (there !== null) return { document: there, isNew: false };
    // The service compares the hash with what it got.
    const headers = { "content-type": fresh.mediaType, "x-amz-content-sha256": arrived.id };
    const response = await client.send(`${arrived.id}/bytes`, { method: "PUT", body: await readFile(path), headers });
    await response?.body?.cancel();
    await putRecord(fresh);
    return { document: fresh, isNew: true };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function gather(path: string, { bytes, limit }: Incoming): Promise<Arrived> {
  const file = await open(path, "wx");
  try {
    return await arriving(bytes, limit, async (piece) => void (await file.write(piece)));
  } finally {
    await file.close();
  }
}
