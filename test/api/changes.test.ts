import { apply, withShop } from "./shop.js";
import { openSluice, type Sluice } from "./sluice.js";
import { stepwise } from "../../api/common/steps.js";
import { EMPTY_MAP } from "../../api/law/book.js";
import { applyGiven, type GivenChange } from "../../api/requests/changes.js";

let sluice: Sluice;
beforeEach(async () => {
  sluice = await openSluice();
});
afterEach(() => sluice.stop());

const revision = async () => (await sluice.data("{ revision }"))["revision"] as number;
const vendor = (id: string, name: string) => ({ vendor: { id, name } });

test("all changes of a call become one revision, and the answer names every record, made ids included", async () => {
  const answer = await apply(sluice, [
    { system: { name: "Web shop" } },
    { vendor: { name: "Mailer Inc" } },
    { vendor: { name: "Mailer Inc" } },
    { flow: { from: "web-shop", to: "mailer-inc" } },
  ]);
  expect(answer.data).toEqual({
    applyChanges: {
      revision: 1,
      changed: true,
      ids: ["web-shop", "mailer-inc", "mailer-inc-2", "web-shop-mailer-inc"],
    },
  });
});

test("a change that changes nothing makes no revision", async () => {
  await apply(sluice, [vendor("a", "A")]);
  const again = await apply(sluice, [vendor("a", "A")]);
  expect(again.data).toEqual({ applyChanges: { revision: 1, changed: false, ids: ["a"] } });
  expect(await sluice.data("{ history { totalCount } }")).toEqual({ history: { totalCount: 1 } });
});

test("the answer to a change is of the new revision, its difference included", async () => {
  await withShop(sluice);
  const { applyChanges } = await sluice.data(`mutation {
    applyChanges(changes: [{ remove: { id: "mailer-2025" } }]) {
      revision difference { flagsRaised { kind party { id flags { kind } } } }
    }
  }`);
  expect(applyChanges).toEqual({
    revision: 2,
    difference: {
      flagsRaised: [{ kind: "MISSING_ADDENDUM", party: { id: "mailer", flags: [{ kind: "MISSING_ADDENDUM" }] } }],
    },
  });
});

test("an input replaces the whole record: what is absent becomes its default", async () => {
  await apply(sluice, [{ vendor: { id: "a", name: "A", declaredRole: "CONTRACTOR", domains: ["a.example"] } }]);
  await apply(sluice, [vendor("a", "A")]);
  const { node } = await sluice.data(`{ node(id: "a") { ... on Vendor { declaredRole domains } } }`);
  expect(node).toEqual({ declaredRole: "UNDECLARED", domains: [] });
});

test("one bad change among many leaves everything as it was, and every problem is named", async () => {
  const answer = await apply(sluice, [
    vendor("good", "Good"),
    { flow: { id: "f", from: "good", to: "good" } },
    { contract: { id: "c", counterparty: "good", effectiveFrom: "2026-02-30" } },
    {},
    { vendor: { name: "B" }, system: { name: "B" } },
  ]);
  const [error] = answer.errors ?? [];
  expect(error?.extensions).toMatchObject({ code: "INVALID", field: "changes[1].flow.to", errorCount: 4 });
  expect(error?.extensions["errors"].map((problem: any) => problem.field)).toEqual([
    "changes[1].flow.to",
    "changes[2].contract.effectiveFrom",
    "changes[3]",
    "changes[4]",
  ]);
  expect(await revision()).toBe(0);
});

test("what the map says against changes is told all at once: unknown removals, bad references, ids in use", async () => {
  await apply(sluice, [vendor("a", "A")]);
  const answer = await apply(sluice, [
    { remove: { id: "gone" } },
    { flow: { id: "f", from: "a", to: "nobody", carries: ["nothing"] } },
    { system: { id: "a", name: "Another" } },
  ]);
  const [error] = answer.errors ?? [];
  expect(error?.message).toBe('"gone", remove.id: There is no record with the id "gone". (and 3 more problems)');
  expect(error?.extensions["errors"].map(({ record, field }: any) => [record, field])).toEqual([
    ["gone", "remove.id"],
    ["a", "id"],
    ["f", "to"],
    ["f", "carries"],
  ]);
  expect(await revision()).toBe(1);
});

test.each([
  ["without an id, by its place", { flow: { from: "a" } }, /^changes\[0\]: The field "to" of this flow is required\.$/],
  ["with an id, by that", { flow: { id: "f", from: "a" } }, /^The field "to" of the flow "f" is required\.$/],
  ["that is none", {}, /^changes\[0\]: Exactly one field must be set; 0 are\.$/],
])("a change %s is named once in the message", (_, change, message) => {
  const given = change as GivenChange;
  const work = () => stepwise(applyGiven(EMPTY_MAP, [given]));
  expect(work).toThrow(expect.objectContaining({ code: "INVALID", message: expect.stringMatching(message) }));
});

test("one record named twice in a call is INVALID, whether put or removed, and nothing is done", async () => {
  await apply(sluice, [vendor("a", "A"), vendor("b", "B")]);
  const twice = [
    [vendor("a", "A2"), vendor("a", "A3")],
    [vendor("a", "A2"), { remove: { id: "a" } }],
    [vendor("cafe\u0301", "One"), vendor("caf\u00e9", "The same")],
    [
      { contract: { id: "c", counterparty: "a", findings: [{ clause: "sp_no_combining", status: "MISSING" }] } },
      { finding: { contract: "c", clause: "sp_no_combining", status: "PRESENT" } },
    ],
  ];
  for (const changes of twice) {
    const { errors } = await apply(sluice, changes);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining("named twice"),
      extensions: { code: "INVALID", field: "id" },
    });
  }
  expect(await revision()).toBe(1);
});

test("removing a party that flows touch is INVALID unless its flows go with it", async () => {
  await withShop(sluice);
  const refused = await apply(sluice, [{ remove: { id: "adnet" } }]);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", record: expect.any(String) });
  const removed = await apply(sluice, [{ remove: { id: "adnet", removeFlows: true } }]);
  expect(removed.data).toMatchObject({ applyChanges: { changed: true } });
  expect(await sluice.data(`{ node(id: "shop-adnet") { id } }`)).toEqual({ node: null });
});

test("an edit made on an older revision of the same record is a CONFLICT with both versions", async () => {
  await apply(sluice, [vendor("a", "First")]);
  await apply(sluice, [vendor("a", "Second")], { base: 1 });
  const answer = await apply(sluice, [vendor("a", "Third")], { base: 1 });
  expect(answer.data).toBeNull();
  expect(answer.errors?.[0]?.extensions).toMatchObject({
    code: "CONFLICT",
    record: "a",
    current: { id: "a", name: "Second" },
    yours: { id: "a", name: "Third" },
    revision: 2,
  });
});

test("two edits of one record at once: one is saved, the other is a CONFLICT", async () => {
  await apply(sluice, [vendor("a", "First")]);
  const answers = await Promise.all(["Left", "Right"].map((name) => apply(sluice, [vendor("a", name)], { base: 1 })));
  const codes = answers.map((answer) => answer.errors?.[0]?.extensions.code ?? "saved");
  expect(codes.sort()).toEqual(["CONFLICT", "saved"]);
  expect(await revision()).toBe(2);
});

test("edits of other records since do not conflict", async () => {
  await apply(sluice, [vendor("a", "A"), vendor("b", "B")]);
  await apply(sluice, [vendor("b", "B2")], { base: 1 });
  expect((await apply(sluice, [vendor("a", "A2")], { base: 1 })).errors).toBeUndefined();
});

test("removing what somebody else changed meanwhile is a CONFLICT, and so is changing what was removed", async () => {
  await apply(sluice, [vendor("a", "A"), vendor("b", "B")]);
  await apply(sluice, [vendor("a", "A2"), { remove: { id: "b" } }], { base: 1 });
  const removal = await apply(sluice, [{ remove: { id: "a" } }], { base: 1 });
  expect(removal.errors?.[0]?.extensions).toMatchObject({ code: "CONFLICT", current: { name: "A2" }, yours: null });
  const edit = await apply(sluice, [vendor("b", "B2")], { base: 1 });
  expect(edit.errors?.[0]?.extensions).toMatchObject({ code: "CONFLICT", current: null, yours: { name: "B2" } });
});

test("undo takes a revision back as a new one, and can itself be undone", async () => {
  await withShop(sluice);
  const before = await sluice.data(
    `{ node(id: "mailer") { ... on Vendor { name flags { kind } contracts { id findings { id } } } } }`,
  );
  await apply(sluice, [{ remove: { id: "mailer-2025" } }]);
  expect(await sluice.data("mutation { undo(revision: 2) { revision changed ids } }")).toMatchObject({
    undo: { revision: 3, changed: true, ids: expect.arrayContaining(["mailer-2025"]) },
  });
  const after = await sluice.data(
    `{ node(id: "mailer") { ... on Vendor { name flags { kind } contracts { id findings { id } } } } }`,
  );
  expect(after).toEqual(before);
  await sluice.data("mutation { undo(revision: 3) { revision } }");
  expect(await sluice.data(`{ node(id: "mailer-2025") { id } }`)).toEqual({ node: null });
});

test("undo of what was changed since is a CONFLICT with both versions", async () => {
  await apply(sluice, [vendor("a", "First")]);
  await apply(sluice, [vendor("a", "Second")]);
  await apply(sluice, [vendor("a", "Third")]);
  const answer = await sluice.ask("mutation { undo(revision: 2) { revision } }");
  expect(answer.errors?.[0]?.extensions).toMatchObject({
    code: "CONFLICT",
    record: "a",
    current: { name: "Third" },
    yours: { name: "First" },
  });
});

test("ten thousand changes are one revision; one more is LIMIT and says where more can go", async () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => vendor(`v${index}`, `Vendor ${index}`));
  const refused = await apply(sluice, many(10_001));
  expect(refused.errors?.[0]).toMatchObject({
    message: expect.stringContaining("POST /import"),
    extensions: { code: "LIMIT", field: "changes" },
  });
  const answer = await apply(sluice, many(10_000));
  expect(answer.data?.["applyChanges"]).toMatchObject({ revision: 1, changed: true });
  expect(await sluice.data("{ vendors(first: 1) { totalCount } }")).toEqual({ vendors: { totalCount: 10_000 } });
});

test("names in any script are kept as they are, and shown as text", async () => {
  const names = ["<script>alert(1)</script>", "‏شركة البريد", "🛒 Laden 👩‍🚀", "Ａ"];
  await apply(
    sluice,
    names.map((name, index) => vendor(`v${index}`, name)),
  );
  const { vendors } = await sluice.data("{ vendors(orderBy: ID) { nodes { name } } }");
  expect(vendors.nodes.map((node: any) => node.name)).toEqual(names);
});
