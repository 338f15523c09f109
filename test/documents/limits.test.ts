import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDeflate } from "node:zlib";
import type { Reading } from "../../api/documents/reading.js";
import { childReader, type ReaderLimits } from "../../api/read/run.js";
import { buildApi } from "../faults/process.js";
import { agreementPages, emptyPdf, pdfOf } from "./pdf.js";
import { READER } from "./sluice.js";

let folder: string;
beforeAll(buildApi, 60_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sluice-limits-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function* one(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** What becomes of a document whose reading process does this. */
async function readBy(script: string, limits: Partial<ReaderLimits> = {}, size = 10): Promise<Reading> {
  const entry = join(folder, "reader.cjs");
  await writeFile(entry, script);
  const { signal } = new AbortController();
  return childReader({ entry, limits })({ bytes: one(Buffer.alloc(size)), mediaType: "text/plain", signal });
}

test.each([
  ["never ends", "for (;;);", "too_slow", 2],
  ["waits for ever", "setInterval(() => {}, 1000)", "too_slow", 2],
  ["fills JavaScript's memory", "const all = []; for (;;) all.push({ a: [1] })", "too_heavy", 60],
  ["fills memory outside of it", "const all = []; for (;;) all.push(Buffer.alloc(1e7, 1))", "failed|too_heavy", 60],
  [
    "says more than can be",
    "const a = 'a'.repeat(1e6); (function f() { process.stdout.write(a, f) })()",
    "too_long",
    60,
  ],
  ["ends at once without reading", "process.exit(3)", "failed", 60],
])("a reading process that %s is ended, and the document says why", async (_name, script, code, seconds) => {
  const reading = await readBy(script, { seconds, heapMegabytes: 64, memoryMegabytes: 256, outputBytes: 1e7 }, 5e6);
  expect(reading).toMatchObject({ state: "unreadable", problem: { code: expect.stringMatching(`^(${code})$`) } });
});

test("a reading that is called off ends its process at once", async () => {
  const calling = new AbortController();
  const reading = childReader({ entry: READER })({
    bytes: one(Buffer.from("words")),
    mediaType: "text/plain",
    signal: calling.signal,
  });
  calling.abort(new Error("called off"));
  await expect(reading).rejects.toThrow("called off");
});

test("bytes that break off are our trouble and not the document's", async () => {
  const broken = async function* () {
    yield Buffer.from("half");
    await Promise.reject(new Error("the store is away"));
  };
  const { signal } = new AbortController();
  const reading = childReader({ entry: READER })({ bytes: broken(), mediaType: "text/plain", signal });
  await expect(reading).rejects.toThrow("the store is away");
});

test("a reading process is given nothing of ours: no environment, no file it was not told of", async () => {
  process.env["SLUICE_TEST_SECRET"] = "secret";
  const script = `process.stdout.write(JSON.stringify({ state: "env", keys: Object.keys(process.env), at: process.cwd() }))`;
  expect(await readBy(script)).toMatchObject({ keys: expect.not.arrayContaining(["SLUICE_TEST_SECRET"]), at: "/" });
  delete process.env["SLUICE_TEST_SECRET"];
});

test("a page that unpacks to two gigabytes ends its own process and nothing else", async () => {
  const bytes = emptyPdf(1, { packed: await zeros(2_000) });
  expect(bytes.length).toBeLessThan(25 * 1024 * 1024);
  const { signal } = new AbortController();
  const reading = await childReader({ entry: READER })({ bytes: one(bytes), mediaType: "application/pdf", signal });
  expect(reading).toMatchObject({
    state: "unreadable",
    problem: { code: expect.stringMatching(/^(too_heavy|too_slow|damaged)$/) },
  });
}, 120_000);

/** So many megabytes of blanks, deflated. */
async function zeros(megabytes: number): Promise<Buffer> {
  const deflate = createDeflate();
  const done = (async () => {
    const pieces: Buffer[] = [];
    for await (const piece of deflate) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  })();
  const blank = Buffer.alloc(1024 * 1024, " ");
  for (let at = 0; at < megabytes; at++) {
    if (!deflate.write(blank)) await new Promise((resume) => deflate.once("drain", resume));
  }
  deflate.end();
  return done;
}

test("a hundred pages are read within 300 MB", async () => {
  const bytes = await pdfOf(agreementPages(100));
  const { signal } = new AbortController();
  const reader = childReader({ entry: READER, limits: { memoryMegabytes: 300 } });
  const reading = await reader({ bytes: one(bytes), mediaType: "application/pdf", signal });
  expect(reading).toMatchObject({ state: "read", pages: expect.any(Number) });
});
