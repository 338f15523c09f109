import { once } from "node:events";
import type { Response } from "express";

const CHUNK = 64 * 1024;
/** Longest stretch of making lines before others get their turn. */
const STRETCH_MS = 25;

/** Waits while the reader is slow, and lets other requests in between; a reader that goes away ends it. */
export async function sendInChunks(response: Response, lines: Iterable<string>): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => {
    gone.abort();
  });
  let chunk = "";
  let began = performance.now();
  for (const line of lines) {
    chunk += line;
    const full = chunk.length >= CHUNK;
    if (!full && performance.now() - began < STRETCH_MS) continue;
    if (gone.signal.aborted) return;
    if (full) {
      if (!response.write(chunk)) await once(response, "drain", { signal: gone.signal }).catch(ignoreAbort);
      chunk = "";
    }
    await new Promise<void>((resume) => setImmediate(resume));
    began = performance.now();
  }
  response.end(chunk);
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error) || error.name !== "AbortError") throw error;
}
