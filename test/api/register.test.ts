import { once } from "node:events";
import { connect } from "node:net";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { APPLY, withShop } from "./shop.js";
import { type RunningSluice, startSluice } from "./sluice.js";

const EVIL = '=HYPERLINK("http://evil.example","click")';
let sluice: RunningSluice;
beforeAll(async () => {
  sluice = await withShop(await startSluice());
  const finding = {
    contract: "mailer-2025",
    clause: "sp_no_sell_share",
    status: "PRESENT",
    quote: `shall not sell,\nnor share "it"`,
    place: "§ 4.2",
    reviewer: "procurement@example.com",
    reviewedOn: "2026-11-02",
  };
  const adnet = { id: "adnet", name: EVIL, declaredRole: "THIRD_PARTY" };
  await sluice.data(APPLY, { changes: [{ finding }, { vendor: adnet }] });
});
afterAll(() => sluice.stop());

const get = (path: string) => fetch(`${sluice.url}${path}`);

async function workbook(path = "/register.xlsx") {
  const response = await get(path);
  const book = new exceljs.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return { response, book };
}

async function table(sheet: string): Promise<Record<string, string>[]> {
  const text = await (await get(`/register.csv?sheet=${sheet}`)).text();
  return parse(text, { columns: true, bom: true });
}

test("the workbook has a sheet for each part, with its head frozen and days as dates", async () => {
  const { response, book } = await workbook();
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="sluice-register-2026-11-24.xlsx"');
  expect(book.worksheets.map(({ name }) => name)).toEqual(["Recipients", "Contracts", "Clauses", "Flows", "About"]);
  for (const page of book.worksheets.slice(0, 4)) expect(page.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  const contracts = book.getWorksheet("Contracts");
  const row = contracts?.getRow(2).values as unknown[];
  expect(row).toContainEqual(new Date("2027-12-31T00:00:00Z"));
  expect(contracts?.getRow(2).getCell(1).value).toBe("mailer");
});

test("what looks like a formula is text in the workbook and marked as text in CSV", async () => {
  const { book } = await workbook();
  const cell = book.getWorksheet("Recipients")?.getRow(2).getCell(2);
  expect([cell?.value, cell?.type]).toEqual([EVIL, exceljs.ValueType.String]);
  expect((await table("recipients"))[0]).toMatchObject({ Id: "adnet", Name: `'${EVIL}` });
});

test("CSV gives each finding with its words, place, reviewer and day, and what nobody read", async () => {
  const clauses = await table("clauses");
  expect(clauses.find((line) => line["Clause id"] === "sp_no_sell_share")).toMatchObject({
    "Contract id": "mailer-2025",
    Status: "Present",
    Quote: `shall not sell,\nnor share "it"`,
    Place: "§ 4.2",
    Reviewer: "procurement@example.com",
    "Reviewed on": "2026-11-02",
  });
  expect(new Set(clauses.map(({ "Recipient id": id }) => id))).toEqual(new Set(["mailer"]));
});

test("every flow into a recipient is there with what it is in law and why", async () => {
  const flows = await table("flows");
  expect(flows.map(({ Id }) => Id)).toEqual(["shop-adnet", "shop-mailer", "mailer-sender"]);
  expect(flows[0]).toMatchObject({ Disclosure: "Sharing", Categories: "Precise geolocation" });
  expect(flows[0]?.["Because"]).toContain("(11 CCR § 7050(b))");
});

test("JSON holds the same tables, and names their columns", async () => {
  const register = await (await get("/register.json")).json();
  expect(register.recipients.map(({ id }: any) => id)).toEqual(["adnet", "mailer", "sender"]);
  expect(register.recipients[1]).toMatchObject({ declaredRole: "Service provider", flows: 1, contractsInForce: 1 });
  expect(register.columns.recipients[0]).toEqual({ key: "id", header: "Id", kind: "text" });
  expect(Object.keys(register.flows[0])).toEqual(register.columns.flows.map(({ key }: any) => key));
  expect(register.about["As of"]).toBe("24 November 2026");
});

test("as of a day before anything was recorded it is empty, and says of which day it is", async () => {
  const register = await (await get("/register.json?day=2020-01-01")).json();
  expect(register).toMatchObject({ day: "2020-01-01", revision: 0, recipients: [], flows: [] });
  const { book } = await workbook("/register.xlsx?day=2020-01-01");
  expect(book.getWorksheet("About")?.getRow(2).getCell(2).value).toBe("1 January 2020");
});

test.each([
  ["/register.json?day=2026-02-30", "day"],
  ["/register.json?day=2999-01-01", "day"],
  ["/register.csv", "sheet"],
  ["/register.csv?sheet=all", "sheet"],
  ["/register.xlsx?sheet=flows", "sheet"],
])("%s is refused", async (path, field) => {
  const response = await get(path);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { code: "INVALID", field } });
});

test("a reader that goes away in the middle leaves the server well", async () => {
  const vendors = Array.from({ length: 400 }, (_, at) => ({
    vendor: { id: `v${String(at)}`, name: `V${String(at)}` },
  }));
  const flows = vendors.map(({ vendor: { id } }) => ({ flow: { id: `f-${id}`, from: "shop", to: id } }));
  await sluice.data(APPLY, { changes: vendors });
  await sluice.data(APPLY, { changes: flows });
  for (const path of ["/register.xlsx", "/register.json"]) {
    const socket = connect(Number(new URL(sluice.url).port), "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    await once(socket, "data");
    socket.destroy();
  }
  const { book } = await workbook();
  expect(book.getWorksheet("Recipients")?.rowCount).toBe(404);
});
