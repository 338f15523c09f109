import { parse } from "csv-parse/sync";
import { RECORD_FIELDS } from "../../api/law/request-records.js";
import type { Answered } from "../../api/requests/ledger/answered.js";
import { metricsOf } from "../../api/requests/reports/metrics.js";
import { withShop } from "../api/shop.js";
import { type RunningSluice, startSluice } from "../api/sluice.js";

const deleted = (days: number | null, count: number, state: Answered["state"] = "completed"): Answered => ({
  right: "delete",
  state,
  days,
  count,
});
const ofDelete = (rows: readonly Answered[]) => metricsOf(rows).find(({ right }) => right === "delete");

test.each([
  ["the middle one", [deleted(3, 1), deleted(10, 1), deleted(45, 1)], 10, 19.3],
  ["halfway between the middle two", [deleted(2, 2), deleted(5, 2)], 3.5, 3.5],
  [
    "a denial counts, what is open or taken back does not",
    [deleted(4, 1), deleted(8, 1, "denied"), deleted(null, 9, "received"), deleted(1, 9, "withdrawn")],
    6,
    6,
  ],
  ["null where nothing was answered", [deleted(null, 2, "in_progress")], null, null],
] as const)("the median of days to answer is %s (11 CCR § 7102(a))", (_, rows, medianDays, meanDays) => {
  expect(ofDelete(rows)).toMatchObject({ medianDays, meanDays });
});

test("what was complied with in part is complied with, and every right has its row (11 CCR § 7102(a))", () => {
  const rows = [
    deleted(4, 2),
    deleted(9, 1, "completed_in_part"),
    deleted(3, 1, "denied"),
    deleted(null, 5, "verifying"),
  ];
  expect(ofDelete(rows)).toMatchObject({ received: 9, complied: 3, compliedInPart: 1, denied: 1, open: 5 });
  expect(metricsOf([])).toHaveLength(7);
});

describe("over HTTP", () => {
  let sluice: RunningSluice;
  beforeEach(async () => {
    sluice = await startSluice();
    await withShop(sluice);
  });
  afterEach(() => sluice.stop());

  const get = (path: string) => fetch(sluice.url + path);
  const ENTER = "mutation ($input: EnterRequestInput!) { enterRequest(input: $input) { request { id } } }";
  const DENY = `mutation ($id: ID!) {
    denyRequest(id: $id, denial: "deny_not_found", because: "Searched everywhere.") { state }
  }`;

  async function denied(): Promise<void> {
    const identifiers = [{ type: "EMAIL", value: "ann@example.com" }];
    const input = { right: "DELETE", method: "MAIL", identifiers, receivedOn: "2026-11-20" };
    const { enterRequest } = await sluice.data(ENTER, { input });
    await sluice.data(DENY, { id: enterRequest.request.id });
  }

  test("the metrics of a year come as JSON and as CSV, with the day to publish by (11 CCR § 7102(a))", async () => {
    await denied();
    const json: any = await (await get("/reports/metrics.json?year=2026")).json();
    expect(json).toMatchObject({ year: 2026, publishBy: "2027-07-01" });
    const row = json.rights.find(({ right }: any) => right === "delete");
    expect(row).toMatchObject({ received: 1, denied: 1, complied: 0, medianDays: 4, meanDays: 4 });
    const csv = parse(await (await get("/reports/metrics.csv?year=2026")).text(), { columns: true });
    expect(csv.find(({ right }: any) => right === "delete")).toMatchObject({ received: "1", medianDays: "4" });
  });

  test("a record has the six fields, the basis of a denial among them, and nobody's name (11 CCR § 7101(b))", async () => {
    await denied();
    const text = await (await get("/reports/requests.csv?year=2026")).text();
    const [row]: any[] = parse(text, { columns: true });
    for (const { id } of RECORD_FIELDS) expect(row).toHaveProperty(id);
    expect(row).toMatchObject({
      date_of_request: "2026-11-20",
      manner_made: "Letter",
      date_of_response: "2026-11-24",
      nature_of_response: "Denied",
    });
    expect(row.denial_basis).toContain("Nothing found");
    expect(text).not.toContain("example");
    expect(await (await get("/reports/requests.json?year=2026")).json()).toHaveLength(1);
  });

  test("a year without requests has its rows of nothing and a header (11 CCR § 7102(a))", async () => {
    const json: any = await (await get("/reports/metrics.json?year=2025")).json();
    expect(json.rights.map(({ received, medianDays }: any) => [received, medianDays])).toEqual(
      Array(7).fill([0, null]),
    );
    expect(await (await get("/reports/requests.json?year=2025")).json()).toEqual([]);
    expect((await (await get("/reports/requests.csv?year=2025")).text()).trim().split("\n")).toHaveLength(1);
  });

  test.each(["metrics.csv", "metrics.csv?year=1999", "metrics.xml?year=2026", "requests.json?year=x"])(
    "%s is refused",
    async (path) => {
      expect((await get(`/reports/${path}`)).status).toBe(400);
    },
  );
});
