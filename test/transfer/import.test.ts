import { get } from "../../api/model/table.js";
import { type RunningSluice, startSluice } from "../api/sluice.js";
import { importLines, send } from "./send.js";

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
});
afterEach(() => sluice.stop());

const SHOP = { type: "system", id: "shop", name: "Shop", collects: ["email"] };
const MAILER = { type: "vendor", id: "mailer", name: "Mailer", declaredRole: "service_provider" };
const EMAIL = { type: "category", id: "email", label: "Email", parents: ["pi_identifiers"] };
const FLOW = { type: "flow", id: "f", from: "shop", to: "mailer", carries: ["email"] };
const CONTRACT = { type: "contract", id: "c", counterparty: "mailer", findings: { sp_no_combining: "present" } };
const ALL = [CONTRACT, FLOW, EMAIL, MAILER, SHOP];

test("lines in any order become one revision", async () => {
  const { status, answer } = await importLines(sluice.url, ALL, { path: "/import?reason=first%20map" });
  expect({ status, answer }).toEqual({
    status: 200,
    answer: {
      revision: 1,
      changed: true,
      dryRun: false,
      lines: 5,
      changedRecords: 6,
      added: 6,
      removed: 0,
      errors: [],
      errorCount: 0,
    },
  });
  expect((await sluice.live.store.revisionDetail(1))?.reason).toBe("first map");
});

test("the same again changes nothing and makes no revision", async () => {
  await importLines(sluice.url, ALL);
  const { answer } = await importLines(sluice.url, ALL);
  expect(answer).toMatchObject({ revision: 1, changed: false, changedRecords: 0, lines: 5 });
  expect(await sluice.live.store.revision()).toBe(1);
});

test("a line replaces its record whole, and what is not named stays", async () => {
  await importLines(sluice.url, [...ALL, { type: "flow", id: "g", from: "mailer", to: "shop" }]);
  await importLines(sluice.url, [{ type: "flow", id: "f", from: "shop", to: "mailer", mechanism: "api" }]);
  const { flows } = sluice.live.world.map;
  expect(get(flows, "f")).toMatchObject({ carries: [], mechanism: "api" });
  expect(get(flows, "g")).toBeDefined();
});

test("findings on a contract's line replace all of them; a line without leaves them", async () => {
  await importLines(sluice.url, ALL);
  await importLines(sluice.url, [{ type: "contract", id: "c", counterparty: "mailer", name: "Renamed" }]);
  expect(get(sluice.live.world.map.findings, "c")).toHaveLength(1);
  await importLines(sluice.url, [{ ...CONTRACT, findings: { sp_no_sell_share: "missing" } }]);
  expect(get(sluice.live.world.map.findings, "c")).toMatchObject([{ clause: "sp_no_sell_share", status: "missing" }]);
});

test("a finding's line may stand before its contract's, which has others", async () => {
  const finding = { type: "finding", contract: "c", clause: "sp_no_sell_share", status: "partial" };
  await importLines(sluice.url, [finding, ...ALL]);
  expect(get(sluice.live.world.map.findings, "c")).toHaveLength(2);
});

test("removals go before everything else", async () => {
  await importLines(sluice.url, ALL);
  const { answer } = await importLines(sluice.url, [
    { type: "system", id: "site", name: "Site" },
    { type: "flow", id: "g", from: "site", to: "mailer" },
    { type: "remove", id: "shop", removeFlows: true },
  ]);
  expect(answer).toMatchObject({ changed: true, added: 2, removed: 2 });
});

test("a dry run answers the same and saves nothing", async () => {
  const { answer } = await importLines(sluice.url, ALL, { path: "/import?dryRun=1" });
  expect(answer).toMatchObject({ revision: 0, changed: true, dryRun: true, added: 6 });
  expect(await sluice.live.store.revision()).toBe(0);
  expect(sluice.live.world.map.systems.size).toBe(0);
});

test("records of one name without ids get ids of their own, the same ones each time", async () => {
  const lines = [
    { type: "vendor", name: "Mailer" },
    { type: "vendor", name: "Mailer" },
    { type: "system", name: "Shop" },
    { type: "flow", from: "shop", to: "mailer" },
    { type: "flow", from: "shop", to: "mailer" },
  ];
  await importLines(sluice.url, lines);
  const { vendors, flows } = sluice.live.world.map;
  expect([get(vendors, "mailer-2"), get(flows, "shop-mailer-2")]).not.toContain(undefined);
  expect((await importLines(sluice.url, lines)).answer).toMatchObject({ changed: false });
});

test("CSV comes in by its header", async () => {
  await importLines(sluice.url, ALL);
  const body = "\ufefffrom,to,carries,purposes\r\nshop,mailer,email;pi_commercial,bp_perform_services\r\n";
  const sent = await send(sluice.url, { path: "/import?type=flow", headers: { "content-type": "text/csv" }, body });
  expect(JSON.parse(sent.text)).toMatchObject({ revision: 2, added: 1 });
  expect(get(sluice.live.world.map.flows, "shop-mailer")?.carries).toEqual(["email", "pi_commercial"]);
});

test("who asks for lines hears how far it is, and the result last", async () => {
  const lines = Array.from({ length: 30_000 }, (_, index) =>
    JSON.stringify({ type: "system", id: `s${String(index)}`, name: "S" }),
  );
  const sent = await send(sluice.url, { headers: { accept: "application/x-ndjson" }, body: `${lines.join("\n")}\n` });
  const told = sent.text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, any>);
  expect(told.length).toBeGreaterThan(1);
  expect(told[0]).toEqual({ progress: { lines: expect.any(Number) } });
  expect(told.at(-1)).toMatchObject({ result: { revision: 1, lines: 30_000, added: 30_000 } });
});
