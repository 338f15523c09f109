import { contextOf } from "../../api/context.js";
import { get } from "../../api/model/table.js";
import { importRecords } from "../../api/transfer/import.service.js";
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

test("a line without an id never replaces a record that is another: it gets an id of its own", async () => {
  await importLines(sluice.url, [MAILER, EMAIL, { ...SHOP, collects: [] }, { ...FLOW, id: "shop-mailer" }]);
  const { answer } = await importLines(sluice.url, [
    { type: "vendor", name: "Mailer", description: "The other one" },
    { type: "vendor", name: "Shop" },
    { type: "flow", from: "shop", to: "mailer" },
    { type: "category", label: "pi identifiers" },
    { type: "category", label: "ccba" },
  ]);
  expect(answer).toMatchObject({ added: 5, changedRecords: 5 });
  const { vendors, systems, flows, categories } = sluice.live.world.map;
  expect(get(vendors, "mailer")).toMatchObject({ declaredRole: "service_provider" });
  expect(get(vendors, "mailer-2")).toMatchObject({ description: "The other one" });
  expect([get(systems, "shop")?.name, get(vendors, "shop-2")?.name]).toEqual(["Shop", "Shop"]);
  expect(get(flows, "shop-mailer")?.carries).toEqual(["email"]);
  expect([get(flows, "shop-mailer-2")?.carries, get(categories, "ccba-2")?.label]).toEqual([[], "ccba"]);
});

test("a contract's line without an id replaces no other contract's findings", async () => {
  const line = { type: "contract", counterparty: "mailer", findings: { sp_no_combining: "present" } };
  await importLines(sluice.url, [MAILER, line]);
  expect((await importLines(sluice.url, [line])).answer).toMatchObject({ changed: false });
  await importLines(sluice.url, [{ ...line, findings: { sp_no_combining: "missing" } }]);
  const { findings } = sluice.live.world.map;
  expect(get(findings, "mailer-ccpa_addendum")).toMatchObject([{ status: "present" }]);
  expect(get(findings, "mailer-ccpa_addendum-2")).toMatchObject([{ status: "missing" }]);
});

test("an id that somebody takes while the file is read is refused on its line", async () => {
  async function* batches() {
    yield [{ line: 1, raw: { type: "vendor", name: "Mailer" } }];
    await importLines(sluice.url, [{ ...MAILER, name: "Somebody else's" }]);
  }
  await expect(
    importRecords(contextOf(sluice.live), { batches: batches(), reason: null, dryRun: false }),
  ).rejects.toThrow(
    expect.objectContaining({
      code: "INVALID",
      details: expect.objectContaining({
        errors: [expect.objectContaining({ line: 1, field: "id", record: "mailer" })],
      }),
    }),
  );
  expect(get(sluice.live.world.map.vendors, "mailer")?.name).toBe("Somebody else's");
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
  const progress = told.flatMap((line) => (line["progress"] ? [line["progress"]] : []));
  expect([...new Set(progress.map(({ stage }) => stage as string))]).toEqual(["reading", "applying", "saving"]);
  expect(progress.at(-1)).toEqual({ stage: "saving", lines: 30_000 });
  expect(told.at(-1)).toMatchObject({ result: { revision: 1, lines: 30_000, added: 30_000 } });
});
