import { once } from "node:events";
import { connect } from "node:net";
import { type RunningSluice, startSluice } from "../api/sluice.js";
import { importLines, send } from "./send.js";

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
});
afterEach(async () => {
  expect(sluice.live.world.map.revision).toBe(0);
  expect(await sluice.live.store.revision()).toBe(0);
  await sluice.stop();
});

const SHOP = { type: "system", id: "shop", name: "Shop" };
const MAILER = { type: "vendor", id: "mailer", name: "Mailer" };
const FLOW = { type: "flow", id: "f", from: "shop", to: "mailer" };

test("one bad line among good ones: nothing is done, and it is told with number, field, record and reason", async () => {
  const { status, answer } = await importLines(sluice.url, [SHOP, "", { ...MAILER, declaredRole: "friend" }, FLOW]);
  expect({ status, answer }).toEqual({
    status: 400,
    answer: {
      error: {
        code: "INVALID",
        field: "declaredRole",
        message: "Nothing was imported: 1 problem found. The first is on line 3.",
        errorCount: 1,
        errors: [
          { line: 3, field: "declaredRole", record: "mailer", message: expect.stringContaining("must be one of") },
        ],
      },
    },
  });
});

test("a torn last line", async () => {
  const { answer } = await importLines(sluice.url, [SHOP, '{"type":"vendor","id":"mai']);
  expect(answer["error"]).toMatchObject({ errors: [{ line: 2, message: expect.stringContaining("cut") }] });
});

test("bytes that are not UTF-8, and a line of more than a megabyte", async () => {
  const long = JSON.stringify({ ...SHOP, description: "x".repeat(1024 * 1024) });
  const body = Buffer.concat([Buffer.from(`${long}\n`), Buffer.from([0x22, 0xff, 0x22, 0x0a])]);
  const { text } = await send(sluice.url, { body });
  expect(JSON.parse(text).error.errors).toMatchObject([
    { line: 1, message: "The line is longer than 1048576 bytes." },
    { line: 2, message: "The line is not valid UTF-8." },
  ]);
});

test("of many bad lines the first hundred are told and all are counted", async () => {
  const { answer } = await importLines(
    sluice.url,
    Array.from({ length: 5_000 }, () => ({ type: "thing" })),
  );
  expect(answer["error"]).toMatchObject({ errorCount: 5_000 });
  expect(answer["error"].errors).toHaveLength(100);
});

test.each([
  ["a record twice", [SHOP, MAILER, { ...SHOP, name: "Other" }], { line: 3, field: "id", record: "shop" }],
  ["a record put and removed", [SHOP, { type: "remove", id: "shop" }], { line: 2, field: "id", record: "shop" }],
  [
    "composed and decomposed, one id",
    [
      { ...SHOP, id: "caf\u00e9" },
      { ...SHOP, id: "cafe\u0301" },
    ],
    { line: 2, field: "id" },
  ],
  [
    "a finding beside the same on its contract's line",
    [
      { type: "finding", contract: "c", clause: "sp_no_combining", status: "missing" },
      { type: "contract", id: "c", counterparty: "mailer", findings: { sp_no_combining: "present" } },
    ],
    { line: 2, field: "findings.sp_no_combining", record: "c/sp_no_combining" },
  ],
])("%s names both lines", async (_, lines, expected) => {
  const { status, answer } = await importLines(sluice.url, lines);
  expect(status).toBe(400);
  expect(answer["error"].errors).toMatchObject([{ ...expected, message: expect.stringMatching(/on line 1 already/) }]);
});

test("every reference to what is not there is told, each on its line", async () => {
  const { answer } = await importLines(sluice.url, [
    { ...FLOW, carries: ["nowhere"] },
    SHOP,
    { type: "contract", id: "c", counterparty: "ghost", findings: { no_clause: "present" } },
  ]);
  expect(answer["error"].errorCount).toBe(4);
  expect(answer["error"].errors).toMatchObject([
    { line: 1, field: "to", record: "f", message: expect.stringContaining('"mailer"') },
    { line: 1, field: "carries", record: "f", message: expect.stringContaining('"nowhere"') },
    { line: 3, field: "counterparty", record: "c" },
    { line: 3, field: "clause", record: "c/no_clause" },
  ]);
});

test("a removal of what is not there is told on its line", async () => {
  const { answer } = await importLines(sluice.url, [SHOP, { type: "remove", id: "gone" }]);
  expect(answer["error"].errors).toMatchObject([{ line: 2, field: "id", record: "gone" }]);
});

test("a row of the statute cannot be written over", async () => {
  const { answer } = await importLines(sluice.url, [{ type: "category", id: "pi_identifiers", label: "Mine" }]);
  expect(answer["error"]).toMatchObject({ errors: [{ line: 1, field: "id" }] });
});

describe("what is not an import", () => {
  test.each([
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["plain text", { "content-type": "text/plain" }, 415],
    ["JSON", { "content-type": "application/json" }, 415],
    ["another character set", { "content-type": "text/csv; charset=latin1" }, 415],
    ["a compressed body", { "content-encoding": "gzip" }, 415],
    ["a page of another site", { "sec-fetch-site": "cross-site" }, 403],
    ["a page of a sister site", { "sec-fetch-site": "same-site" }, 403],
    ["a page of another origin", { origin: "https://evil.example" }, 403],
  ])("%s", async (_, headers, status) => {
    expect((await send(sluice.url, { headers, body: JSON.stringify(SHOP) })).status).toBe(status);
  });

  test.each([
    ["a misspelt option", "/import?dryrun=1", "dryrun"],
    ["dryRun that is neither", "/import?dryRun=maybe", "dryRun"],
    ["an option twice", "/import?dryRun=0&dryRun=1", "dryRun"],
    ["a type for NDJSON", "/import?type=flow", "type"],
    ["a reason of 501 characters", `/import?reason=${"x".repeat(501)}`, "reason"],
  ])("%s", async (_, path, field) => {
    const { status, answer } = await importLines(sluice.url, [SHOP], { path });
    expect({ status, field: answer["error"].field }).toEqual({ status: 400, field });
  });
});

test("a sender that goes away in the middle changes nothing", async () => {
  const socket = connect(Number(new URL(sluice.url).port), "127.0.0.1");
  socket.write(
    `POST /import HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\nContent-Length: 5000\r\n\r\n`,
  );
  socket.write(`${JSON.stringify(SHOP)}\n`);
  await once(socket, "ready");
  socket.destroy();
  const { answer } = await importLines(sluice.url, [SHOP], { path: "/import?dryRun=1" });
  expect(answer).toMatchObject({ revision: 0, added: 1 });
});
