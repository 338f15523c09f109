import ICAL from "ical.js";
import { APPLY, withShop } from "./shop.js";
import { type RunningSluice, startSluice } from "./sluice.js";

let sluice: RunningSluice;
beforeAll(async () => {
  sluice = await withShop(await startSluice());
  const record = {
    id: "sender-2026",
    counterparty: "sender",
    name: `Terms; "all", of \\ them\nfor Größe 😀 ${"very long ".repeat(12)}`.replaceAll("\n", " "),
    effectiveFrom: "2026-01-01",
    expiresOn: "2027-03-05",
    noticeDays: 30,
  };
  await sluice.data(APPLY, { changes: [{ contract: record }] });
});
afterAll(() => sluice.stop());

const get = (query = "") => fetch(`${sluice.url}/renewals.ics${query}`);
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

test("the calendar is read by another program, whole days with names as they were written", async () => {
  const response = await get("?vendor=sender");
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const found = events(await response.text());
  expect(found.map((event) => [event.startDate.toString(), event.startDate.isDate, event.endDate.toString()])).toEqual([
    ["2027-02-03", true, "2027-02-04"],
    ["2027-03-05", true, "2027-03-06"],
  ]);
  expect(found[0]?.summary).toMatch(/^Last day to give notice: Terms; "all", of \\ them for Größe 😀 very long/);
  expect(found[0]?.description).toContain("Give notice or agree on what follows");
});

test("every line ends in CRLF and has at most 75 octets", async () => {
  const text = await (await get("?until=2028-12-31")).text();
  const lines = text.split("\r\n");
  expect(lines.some((line) => line.includes("\n"))).toBe(false);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test("reminders come days before, and stamps from the map's day and not from the clock", async () => {
  const text = await (await get("?vendor=sender")).text();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [notice] = calendar.getAllSubcomponents("vevent");
  const alarms = notice?.getAllSubcomponents("valarm") ?? [];
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")))).toEqual(["-P30D", "-P7D"]);
  expect(String(notice?.getFirstPropertyValue("dtstamp"))).toBe("2026-11-24T00:00:00Z");
  expect(await (await get("?vendor=sender")).text()).toBe(text);
});

test("an event keeps its id when its day moves", async () => {
  const before = events(await (await get("?vendor=mailer&until=2030-01-01")).text());
  const contract = { id: "mailer-2025", counterparty: "mailer", effectiveFrom: "2025-01-01", expiresOn: "2028-12-31" };
  await sluice.data(APPLY, { changes: [{ contract }] });
  const after = events(await (await get("?vendor=mailer&until=2030-01-01")).text());
  const last = (all: typeof before) => all.find(({ summary }) => summary.startsWith("Last day in force"));
  expect(last(after)?.uid).toBe(last(before)?.uid);
  expect([last(before)?.startDate.toString(), last(after)?.startDate.toString()]).toEqual(["2027-12-31", "2028-12-31"]);
});

test.each([
  ["?until=soon", 400, "until"],
  ["?vendor=nobody", 404, undefined],
  ["?token=1", 400, "token"],
])("%s is refused", async (query, status, field) => {
  const response = await get(query);
  expect(response.status).toBe(status);
  const body = (await response.json()) as { error: { field?: string } };
  expect(body.error.field).toBe(field);
});
