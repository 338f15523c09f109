import { californiaDay } from "../../api/common/day.js";
import { apply } from "./shop.js";
import { openSluice, type Sluice } from "./sluice.js";

const now = () => californiaDay(new Date());
let sluice: Sluice;
beforeEach(async () => {
  sluice = await openSluice({ today: now });
  for (const [index, name] of ["One", "Two", "Three"].entries()) {
    await apply(sluice, [{ vendor: { id: "a", name } }, { system: { id: `s${index}`, name } }], {
      reason: `Step ${index}`,
    });
  }
});
afterEach(() => sluice.stop());

test("the change log is listed newest first, page by page", async () => {
  const ask = `query($after: String) { history(first: 2, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { revision actor reason entryCount at }
  } }`;
  const { history } = await sluice.data(ask);
  expect(history.nodes.map((node: any) => node.revision)).toEqual([3, 2]);
  expect(history.nodes[0]).toMatchObject({ reason: "Step 2", entryCount: 2, at: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(history).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  const next = await sluice.data(ask, { after: history.pageInfo.endCursor });
  expect(next["history"].nodes.map((node: any) => node.revision)).toEqual([1]);
  expect(next["history"].pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test("the change log of one record holds only what changed it", async () => {
  const { history } = await sluice.data(`{ history(record: "s1") { totalCount nodes { revision } } }`);
  expect(history).toEqual({ totalCount: 1, nodes: [{ revision: 2 }] });
});

test("a revision tells what it did to each record, before and after", async () => {
  const { revisionDetail } = await sluice.data(`{
    revisionDetail(revision: 2) { entryCount isPartial entries { type id label operation before after } }
  }`);
  expect(revisionDetail.entries).toContainEqual({
    type: "vendor",
    id: "a",
    label: "Two",
    operation: "CHANGED",
    before: expect.objectContaining({ name: "One" }),
    after: expect.objectContaining({ name: "Two", declaredRole: "undeclared" }),
  });
  expect(revisionDetail.entries).toContainEqual(
    expect.objectContaining({ id: "s1", operation: "ADDED", before: null }),
  );
});

test("a revision says in a sentence what it did, in the list and alone", async () => {
  await apply(sluice, [
    { flow: { from: "s0", to: "a" } },
    { flow: { from: "s1", to: "a" } },
    { category: { label: "Email" } },
    { vendor: { id: "a", name: "Four" } },
    { remove: { id: "s2" } },
  ]);
  const { history, revisionDetail } = await sluice.data(`{
    history { nodes { revision summary } } revisionDetail(revision: 4, first: 1) { summary }
  }`);
  const fourth = "Added 1 category and 2 flows, changed 1 vendor, removed 1 system";
  expect(history.nodes.map((node: any) => node.summary)).toEqual([
    fourth,
    "Added 1 system, changed 1 vendor",
    "Added 1 system, changed 1 vendor",
    "Added 1 system and 1 vendor",
  ]);
  expect(revisionDetail.summary).toBe(fourth);
});

test("a revision that was cut says so", async () => {
  const { revisionDetail } = await sluice.data(
    `{ revisionDetail(revision: 1, first: 1) { isPartial entryCount entries { id } } }`,
  );
  expect(revisionDetail).toMatchObject({ isPartial: true, entryCount: 2 });
  expect(revisionDetail.entries).toHaveLength(1);
});

test("the map as of a revision is the map that was", async () => {
  const ask = `query($revision: Int!) { mapAsOf(revision: $revision) { revision parties { id name } } }`;
  expect((await sluice.data(ask, { revision: 0 }))["mapAsOf"].parties).toEqual([]);
  const { mapAsOf } = await sluice.data(ask, { revision: 2 });
  expect(mapAsOf.revision).toBe(2);
  expect(mapAsOf.parties).toEqual([
    { id: "a", name: "Two" },
    { id: "s0", name: "One" },
    { id: "s1", name: "Two" },
  ]);
});

test("the map as of a day is what stood at its end in California", async () => {
  const ask = `query($day: Day!) { mapAsOf(day: $day) { revision } }`;
  expect(await sluice.data(ask, { day: "2020-01-01" })).toEqual({ mapAsOf: { revision: 0 } });
  expect(await sluice.data(ask, { day: now() })).toEqual({ mapAsOf: { revision: 3 } });
});

test.each([
  ['mapAsOf(revision: 1, day: "2026-01-01")', "day"],
  ["mapAsOf", "revision"],
  ["mapAsOf(revision: 4)", "revision"],
  ['mapAsOf(day: "2026-02-30")', "day"],
  ['mapAsOf(day: "2999-12-31")', "day"],
])("%s is INVALID, field %s", async (call, field) => {
  const answer = await sluice.ask(`{ ${call} { revision } }`);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field });
});

test.each([
  ["without a place", []],
  ["a word", ["one"]],
  ["a fraction", [1.5]],
  ["before the first", [0]],
  ["two places", [2, 1]],
])("a forged cursor of the change log, %s, is INVALID and does not start again", async (_, place) => {
  const after = Buffer.from(JSON.stringify(["history", ...place])).toString("base64url");
  const answer = await sluice.ask("query($after: String) { history(after: $after) { totalCount } }", { after });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "after" });
});
