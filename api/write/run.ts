import { Worker } from "node:worker_threads";
import type { Paper, PaperFormat, PaperWriters } from "../addenda/addendum/paper.js";

/** Writes each paper in a thread of its own, one after the other. `entry` is the compiled `write/main.js`. */
export function threadWriters(entry: URL): PaperWriters {
  let before: Promise<unknown> = Promise.resolve();
  const write = (format: PaperFormat) => (paper: Paper) => {
    const done = before.then(() => inThread(entry, format, paper));
    // One that failed is told to whoever asked for it, and holds up nobody else.
    before = done.catch(() => undefined);
    return done;
  };
  return { docx: write("docx"), pdf: write("pdf") };
}

function inThread(entry: URL, format: PaperFormat, paper: Paper): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: { format, paper } });
    worker.once("message", (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer)));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The thread that writes ${format} ended with ${code}.`)));
  });
}
