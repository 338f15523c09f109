import { once } from "node:events";
import type { Response } from "express";

const CHUNK = 64 * 1024;

/** Waits while the reader is slow, and lets other requests in between; a reader that goes away ends it. */
export async function sendInChunks(response: Response, lines: Iterable<string>): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => {
    gone.abort();
  });
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    if (gone.signal.aborted) return;
    if (!response.write(chunk)) await once(response, "drain", { signal: gone.signal }).catch(ignoreAbort);
    await new Promise<void>((resume) => setImmediate(resume));
    chunk = "";
  }
  response.end(chunk);
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error) || error.name !== "AbortError") throw error;
}
