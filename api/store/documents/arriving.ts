import { createHash } from "node:crypto";
import { limit } from "../../common/errors.js";
import type { Arrived } from "../../documents/documents.store.js";
import { HEAD_BYTES } from "../../documents/media-type.js";

/** Hands every piece to `keep` and measures them on the way. The first byte too many ends it with LIMIT. */
export async function arriving(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
  keep: (piece: Uint8Array) => Promise<void> | void,
): Promise<Arrived> {
  const hash = createHash("sha256");
  const head: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    if (bytes < HEAD_BYTES) head.push(piece);
    bytes += piece.length;
    if (bytes > most) throw limit("body", `A document has at most ${megabytes(most)}. Nothing was stored.`);
    hash.update(piece);
    await keep(piece);
  }
  return { id: hash.digest("hex"), bytes, head: Buffer.concat(head) };
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${bytes / 1024 / 1024} MB`;
}
