import { openSocket } from "../api/socket.js";
import { until } from "../api/sluice.js";
import { buildApi } from "../faults/process.js";
import { type DocumentsSluice, startDocuments } from "./sluice.js";

const TERMS = `California Addendum

This addendum is made on 1 March 2026 between Acme Corp ("Business") and Mailer Inc ("Service Provider").

Service Provider shall not sell or share personal information.`;

let sluice: DocumentsSluice;
beforeAll(async () => {
  buildApi();
  sluice = await startDocuments();
}, 60_000);
afterAll(() => sluice.stop());

test("a suggestion has one row for each clause it was read for, and its evidence is words of the text", async () => {
  const { id } = await sluice.read(TERMS);
  const { document } = await sluice.data(`{ document(id: "${id}") {
    text { segments { text place } }
    suggestion {
      kind { value why evidence { quote } } parties { name side evidence { place } }
      signedOn { value } effectiveFrom { value why } expiresOn { value } evergreen { value } noticeDays { value }
      clauses { clause { id label citation } status why evidence { segment start end quote place } }
      stateClauses { clause { id states citation confidence } status why }
      warnings { sentence evidence { quote } }
    } } }`);
  const { clauses } = document.suggestion;
  expect(clauses.length).toBeGreaterThan(15);
  expect(document.suggestion.stateClauses.length).toBeGreaterThan(10);
  const sale = clauses.find((each: any) => each.clause.id === "sp_no_sell_share");
  expect(sale).toMatchObject({ status: "PRESENT", why: expect.any(String) });
  const [evidence] = sale.evidence;
  const segment = document.text.segments[evidence.segment];
  expect(segment.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect([evidence.quote, evidence.place]).toEqual([expect.stringMatching(/sell/), segment.place]);
});

test("text comes in parts, and says how long the whole is", async () => {
  const { id } = await sluice.read(Array.from({ length: 30 }, (_, at) => `Paragraph ${at}`).join("\n\n"));
  const part = async (wanted: string) =>
    (await sluice.data(`{ document(id: "${id}") { text${wanted} { segmentCount segments { number text } } } }`))[
      "document"
    ].text;
  expect(await part("(from: 28, first: 5)")).toEqual({
    segmentCount: 30,
    segments: [
      { number: 28, text: "Paragraph 28" },
      { number: 29, text: "Paragraph 29" },
    ],
  });
  expect((await part("(from: 40)")).segments).toEqual([]);
  await expect(part("(from: -1)")).rejects.toThrow("counted from 0");
  await expect(part("(first: 2001)")).rejects.toThrow("2000");
});

test("documents come newest first, by state, page by page", async () => {
  const before = (await sluice.data("{ documents { totalCount } }"))["documents"].totalCount as number;
  const ids: string[] = [];
  for (const text of ["one word", "two words", "   "]) ids.unshift((await sluice.read(text))["id"]);
  const { documents } = await sluice.data(
    "{ documents(first: 2) { nodes { id } totalCount pageInfo { endCursor hasNextPage } } }",
  );
  expect(documents).toMatchObject({ totalCount: before + 3, pageInfo: { hasNextPage: true } });
  const next = await sluice.data(`{ documents(first: 1, after: "${documents.pageInfo.endCursor}") { nodes { id } } }`);
  expect([...documents.nodes, ...next["documents"].nodes].map(({ id }: any) => id)).toEqual(ids);
  const unreadable = await sluice.data("{ documents(states: [UNREADABLE, QUEUED]) { nodes { id problem { code } } } }");
  expect(unreadable["documents"].nodes).toEqual([{ id: ids[0], problem: { code: "EMPTY" } }]);
});

test("an unknown document is NOT_FOUND, whatever its id looks like", async () => {
  for (const id of ["0".repeat(64), "../../etc/passwd", ""]) {
    await expect(sluice.data(`{ document(id: "${id}") { id } }`)).rejects.toThrow("NOT_FOUND");
  }
});

test("a subscriber sees each document become queued, read and settled", async () => {
  const socket = openSocket(sluice.url);
  const { got } = socket.follow("subscription { documentChanged { id state } }");
  // A subscription is not acknowledged: files are uploaded until one is seen to its end.
  let count = 0;
  const seen = await until(
    async () => {
      await sluice.read(`followed ${count++}`);
      return got.map((answer) => answer.data?.["documentChanged"]);
    },
    (changes) => changes.some(({ state }) => state === "QUEUED") && changes.at(-1)?.state === "READ",
    30_000,
  );
  const { id } = seen.at(-1);
  const states = seen.filter((each) => each.id === id).map(({ state }) => state);
  expect(["QUEUED", "READING", "READ"].slice(-states.length)).toEqual(states);
  await socket.close();
}, 60_000);

test("fifty files are all read, while the server answers others", async () => {
  const uploads = await Promise.all(
    Array.from({ length: 50 }, (_, at) => sluice.upload(`File ${at}: the recipient shall not sell it.`, `${at}.txt`)),
  );
  expect(uploads.every(({ status }) => status === 201)).toBe(true);
  const waiting = "{ revision documents(states: [QUEUED, READING]) { totalCount } }";
  await until(
    () => sluice.data(waiting),
    ({ documents }) => documents.totalCount === 0,
    120_000,
  );
  for (const { answer } of uploads) {
    const { document } = await sluice.data(`{ document(id: "${answer["id"]}") { state } }`);
    expect(document.state).toBe("READ");
  }
}, 180_000);
