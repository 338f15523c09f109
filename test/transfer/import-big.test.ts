import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import express from "express";
import { importRouter } from "../../api/transfer/import.http.js";
import { lineSplitter } from "../../api/transfer/line-splitter.js";
import { type RunningSluice, startSluice } from "../api/sluice.js";
import { send } from "./send.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
});
afterEach(() => sluice.stop());

/** The same import with a limit that a test can pass in a moment. */
async function withLimit<T>(bodyBytes: number, work: (url: string) => Promise<T>): Promise<T> {
  const server: Server = createServer(express().use(importRouter(sluice.live, { bodyBytes })));
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
  try {
    return await work(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resume) => server.close(resume));
  }
}

function* pieces(count: number, piece: Uint8Array) {
  for (let index = 0; index < count; index++) yield piece;
}

const LIMIT = 1024 * 1024;
const BLANK_LINES = new TextEncoder().encode("\n".repeat(64 * 1024));

test.each([
  ["said beforehand", { "content-length": String(4 * LIMIT) }],
  ["found while reading", { "transfer-encoding": "chunked" }],
])("a body beyond the limit, %s, is LIMIT with 413 and changes nothing", async (_, headers) => {
  const sent = await withLimit(LIMIT, (url) => send(url, { headers, body: pieces(64, BLANK_LINES) }));
  expect({ status: sent.status, body: JSON.parse(sent.text) as unknown }).toEqual({
    status: 413,
    body: { error: { code: "LIMIT", field: "body", message: expect.stringContaining("at most 1 MB") } },
  });
  expect(await sluice.live.store.revision()).toBe(0);
});

test("a body at the limit is read", async () => {
  const sent = await withLimit(LIMIT, (url) => send(url, { body: pieces(16, BLANK_LINES) }));
  expect(sent.status).toBe(200);
});

test("lines too long to be one are passed by without being kept", () => {
  const splitter = lineSplitter();
  const piece = new Uint8Array(64 * 1024).fill(0x61);
  const before = process.memoryUsage().arrayBuffers;
  for (const part of pieces(3_200, piece)) expect(splitter.push(part)).toEqual([]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  expect(splitter.end()).toEqual([{ number: 1, problem: "The line is longer than 1048576 bytes." }]);
});

test("200 MB of bad lines are counted to the end, with a hundred of them kept", async () => {
  const line = `{"type":"system","id":"${"x".repeat(201)}","name":"${"n".repeat(19_750)}"}\n`;
  const piece = new TextEncoder().encode(line.repeat(4));
  const count = Math.floor((200 * 1024 * 1024) / piece.length);
  const sent = await send(sluice.url, { body: pieces(count, piece) });
  expect(sent.status).toBe(400);
  expect(JSON.parse(sent.text)).toMatchObject({ error: { errorCount: count * 4 } });
  expect(sent.text.length).toBeLessThan(100_000);
}, 60_000);

test("200 MB of good lines come in as they are sent: never held whole", async () => {
  const count = 20_000;
  const blanks = " ".repeat(10_420);
  const before = retained();
  const held: number[] = [];
  function* body() {
    for (let at = 0; at < count; at++) {
      if (at % 4_000 === 3_999) held.push(retained() - before);
      yield `{"type":"vendor","id":"v${String(at)}","name":"V"${blanks}}\n`;
    }
  }
  const sent = await send(sluice.url, { body: body() });
  expect(JSON.parse(sent.text)).toMatchObject({ revision: 1, lines: count, added: count });
  expect(held).toHaveLength(5);
  expect(Math.max(...held)).toBeLessThan(40 * 1024 * 1024);
}, 60_000);

/** Bytes that something still refers to; what is only waiting to be collected says nothing. */
function retained(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test("others are answered while a long import runs", async () => {
  const lines = [
    ...Array.from({ length: 200 }, (_, at) => ({ type: "vendor", id: `v${String(at)}`, name: "V" })),
    ...Array.from({ length: 40_000 }, (_, at) => ({
      type: "flow",
      id: `f${String(at)}`,
      from: `v${String(at % 200)}`,
      to: `v${String((at * 7 + 1) % 200)}`,
      carries: ["pi_identifiers"],
      purposes: ["bp_perform_services"],
    })),
  ].filter((line) => !("from" in line) || line.from !== line.to);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const sent = await send(sluice.url, { body: lines.map((line) => `${JSON.stringify(line)}\n`) });
  delay.disable();
  expect(JSON.parse(sent.text)).toMatchObject({ revision: 1, lines: lines.length });
  // The figure to hold is 100 ms (npm run bench); a machine busy with other tests is given room.
  expect(delay.max / 1e6).toBeLessThan(1_000);
}, 60_000);
