import type { Reading } from "../documents/reading.js";
import { problemOf } from "../documents/problems.js";
import { readDocument } from "./read-document.js";
import { Refusal } from "./refusal.js";

/**
 * A process that reads one document: bytes on standard input, its media type as argument, the reading as JSON on standard
 * output. Whoever started it (run.ts) limits its time and memory, and takes what it says for data.
 */
const pieces: Buffer[] = [];
for await (const piece of process.stdin) pieces.push(piece as Buffer);
const reading = await readingOf(Buffer.concat(pieces), process.argv[2] ?? "");
process.stdout.write(JSON.stringify(reading));

async function readingOf(bytes: Buffer, mediaType: string): Promise<Reading> {
  try {
    return await readDocument(bytes, mediaType);
  } catch (error) {
    if (error instanceof Refusal) {
      const { problem, about } = error;
      return { state: "unreadable", mediaType: about.mediaType ?? null, pages: about.pages ?? null, problem };
    }
    // Buffers that cannot be had, and strings and stacks that grow too large.
    if (error instanceof RangeError)
      return { state: "unreadable", mediaType: null, pages: null, problem: problemOf("too_heavy") };
    throw error;
  }
}
