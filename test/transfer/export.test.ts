import { once } from "node:events";
import { connect } from "node:net";
import { type RunningSluice, startSluice } from "../api/sluice.js";
import { importLines, send } from "./send.js";

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
});
afterEach(() => sluice.stop());

const LINES = [
  '{"type":"category","id":"email","label":"Email","parents":["pi_identifiers"]}',
  '{"type":"purpose","id":"retargeting","label":"Retargeting","kind":"ccba"}',
  '{"type":"system","id":"shop","name":"=Shop","collects":["email"]}',
  '{"type":"vendor","id":"\uff5e","name":"Full width"}',
  '{"type":"vendor","id":"😀","name":"Smile"}',
  '{"type":"flow","id":"f","from":"shop","to":"😀","carries":["email"],"gates":[{"right":"delete","means":"code"}]}',
  '{"type":"contract","id":"c","counterparty":"😀","scope":{"purposes":[]}}',
  '{"type":"finding","contract":"c","clause":"sp_no_combining","status":"present"}',
  '{"type":"finding","contract":"c","clause":"sp_no_sell_share","status":"missing"}',
];

const exported = async (query = "") => (await fetch(`${sluice.url}/export${query}`)).text();

test("the map goes out in one order, byte for byte, however it came in", async () => {
  await importLines(sluice.url, [...LINES].reverse());
  expect(await exported()).toBe(`${LINES.join("\n")}\n`);
});

test("importing an export changes nothing", async () => {
  await importLines(sluice.url, LINES);
  const { text } = await send(sluice.url, { body: await exported() });
  expect(JSON.parse(text)).toMatchObject({ revision: 1, changed: false, lines: LINES.length });
});

test("CSV goes out one type at a time, holds no formulas, and changes nothing when it comes back", async () => {
  await importLines(sluice.url, LINES);
  expect(await exported("?format=csv&type=system")).toBe(
    "type,id,name,kind,owner,description,collects,tags\r\nsystem,shop,'=Shop,,,,email,\r\n",
  );
  for (const type of ["category", "purpose", "system", "vendor", "flow", "contract", "finding"]) {
    const body = await exported(`?format=csv&type=${type}`);
    const { text } = await send(sluice.url, { headers: { "content-type": "text/csv" }, body });
    expect(JSON.parse(text)).toMatchObject({ revision: 1, changed: false });
  }
});

test("it is a file with the revision in its name", async () => {
  const { headers } = await fetch(`${sluice.url}/export`);
  expect(headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
  expect(headers.get("content-disposition")).toBe('attachment; filename="sluice-0.ndjson"');
});

test.each([
  ["?format=xml", "format"],
  ["?format=csv", "type"],
  ["?format=csv&type=thing", "type"],
  ["?type=flow", "type"],
  ["?revision=1", "revision"],
])("%s is refused", async (query, field) => {
  const response = await fetch(`${sluice.url}/export${query}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: "INVALID", field } });
});

test("a reader that goes away in the middle leaves the server well", async () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    type: "system",
    id: `s${String(at)}`,
    name: "x".repeat(300),
  }));
  await importLines(sluice.url, many);
  const socket = connect(Number(new URL(sluice.url).port), "127.0.0.1");
  socket.write("GET /export HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  await once(socket, "data");
  socket.destroy();
  expect((await exported()).split("\n")).toHaveLength(20_001);
});
