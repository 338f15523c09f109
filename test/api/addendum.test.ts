import { type RunningSluice, startSluice } from "./sluice.js";

let sluice: RunningSluice;
beforeEach(async () => {
  sluice = await startSluice();
  await apply(
    { system: { id: "shop", name: "Web shop" } },
    { vendor: { id: "acme/mail", name: "Łukasz & Söhne نظام", declaredRole: "SERVICE_PROVIDER" } },
    {
      flow: { id: "f", from: "shop", to: "acme/mail", carries: ["pi_identifiers"], purposes: ["bp_perform_services"] },
    },
  );
});
afterEach(() => sluice.stop());

const APPLY = "mutation($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { ids revision } }";
const apply = (...changes: readonly object[]) => sluice.data(APPLY, { changes });
const address = (file: string) => `${sluice.url}/addenda/${file}`;
const flags = async () =>
  (await sluice.data(`{ node(id: "acme/mail") { ... on Vendor { flags { kind } } } }`))["node"].flags.map(
    ({ kind }: any) => kind,
  );

const CONTRACT = `query($id: ID!) { node(id: $id) { ... on Contract {
  id kind state progress owner dueOn nextMoves inForce effectiveFrom amends { id } scope { purposes { id } categories { id } }
  because { text } } } }`;
const contractOf = async (id: string) => (await sluice.data(CONTRACT, { id }))["node"];

test.each([
  ["frm=contractor", "frm"],
  ["form=contractor&form=third_party", "form"],
  ["form=banana", "form"],
  ["unread=true", "unread"],
])("an option that says nothing known is refused, not passed over: ?%s", async (query, field) => {
  const answer = await fetch(address(`acme%2Fmail.pdf?${query}`));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: "INVALID", field } });
});

test("the addendum of a vendor is shown before it is written", async () => {
  const { addendum } = await sluice.data(`{ addendum(vendor: "acme/mail", business: "Shop Inc") {
    form forms needed title opening amends { id } purposes { id } categories { id sensitive } flows { id }
    articles { number heading citation paragraphs clause { id } } notes { text citation } onTheirWay { id } } }`);
  expect(addendum).toMatchObject({
    form: "SERVICE_PROVIDER",
    forms: ["SERVICE_PROVIDER"],
    needed: true,
    amends: null,
    purposes: [{ id: "bp_perform_services" }],
    categories: [{ id: "pi_identifiers", sensitive: false }],
    flows: [{ id: "f" }],
    onTheirWay: [],
  });
  expect(addendum.opening[0]).toContain(
    "Shop Inc (the “Business”) and \u2068Łukasz & Söhne نظام\u2069 (the “Service Provider”)",
  );
  expect(addendum.articles.find(({ clause }: any) => clause.id === "sp_no_combining").citation).toBe(
    "11 CCR § 7051(a)(5)",
  );
});

test("the journey: no addendum, drafted, sent, returned, countersigned, read, in force, and the flag is gone", async () => {
  expect(await flags()).toEqual(["MISSING_ADDENDUM"]);
  const { draftAddendum } = await sluice.data(
    `mutation { draftAddendum(vendor: "acme/mail", owner: "procurement@example.com", dueOn: "2026-12-01") { ids revision } }`,
  );
  const [id] = draftAddendum.ids;
  expect(await contractOf(id)).toMatchObject({
    kind: "CCPA_ADDENDUM",
    state: "NOT_SIGNED",
    progress: "DRAFTED",
    owner: "procurement@example.com",
    dueOn: "2026-12-01",
    nextMoves: ["SENT"],
    inForce: false,
    scope: { purposes: [{ id: "bp_perform_services" }], categories: [{ id: "pi_identifiers" }] },
  });
  const { addendum } = await sluice.data(
    `{ addendum(vendor: "acme/mail") { articles { clause { id } } onTheirWay { id } } }`,
  );
  expect(addendum.onTheirWay).toEqual([{ id }]);
  const whole = { id, counterparty: "acme/mail", kind: "CCPA_ADDENDUM", owner: "vendor@example.com" };
  for (const progress of ["SENT", "RETURNED", "COUNTERSIGNED"]) await apply({ contract: { ...whole, progress } });
  expect(await flags()).toEqual(["MISSING_ADDENDUM"]);
  await apply(
    ...addendum.articles.map(({ clause }: any) => ({
      finding: { contract: id, clause: clause.id, status: "PRESENT", quote: "its words", reviewer: "ann@example.com" },
    })),
  );
  expect(await flags()).toEqual(["MISSING_ADDENDUM"]);
  await apply({ contract: { ...whole, progress: "IN_FORCE", effectiveFrom: "2026-11-20" } });
  expect(await flags()).toEqual([]);
  expect(await contractOf(id)).toMatchObject({ state: "IN_FORCE", inForce: true });

  const { history } = await sluice.data(
    `query($id: ID!) { history(first: 20, record: $id) { nodes { reason revision } } }`,
    { id },
  );
  expect(history.nodes).toHaveLength(5);
  expect(history.nodes.at(-1).reason).toBe("Addendum for Łukasz & Söhne نظام drafted, with 16 terms");
  const { addendum: after } = await sluice.data(`{ addendum(vendor: "acme/mail") { needed articles { number } } }`);
  expect(after).toEqual({ needed: false, articles: [] });
});

test("a move that the table does not have is INVALID at its field, and so is coming into force on no day", async () => {
  const contract = { id: "c", counterparty: "acme/mail", progress: "SENT" };
  await apply({ contract });
  const wrong = await sluice.ask(APPLY, { changes: [{ contract: { ...contract, progress: "IN_FORCE" } }] });
  expect(wrong.errors?.[0]).toMatchObject({
    message: '"c", progress: A contract that is sent becomes returned or drafted next, not in force.',
    extensions: { code: "INVALID", field: "progress", record: "c" },
  });
  await apply({ contract: { ...contract, progress: "RETURNED" } });
  await apply({ contract: { ...contract, progress: "COUNTERSIGNED" } });
  const early = await sluice.ask(APPLY, { changes: [{ contract: { ...contract, progress: "IN_FORCE" } }] });
  expect(early.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "effectiveFrom", record: "c" });
});

test("nothing is drafted twice, nor where nothing lacks, nor for a vendor that is not there", async () => {
  const draft = (vendor: string) =>
    sluice.ask(`mutation($vendor: ID!) { draftAddendum(vendor: $vendor) { ids } }`, { vendor });
  await apply({ vendor: { id: "idle", name: "Idle", declaredRole: "SERVICE_PROVIDER" } });
  expect((await draft("acme/mail")).errors).toBeUndefined();
  expect((await draft("acme/mail")).errors?.[0]).toMatchObject({
    message: expect.stringContaining("is on its way already"),
    extensions: { code: "INVALID", field: "vendor" },
  });
  expect((await draft("nobody")).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
});

test("contracts are listed by how far they are", async () => {
  await apply(
    { contract: { id: "a", counterparty: "acme/mail", progress: "SENT" } },
    { contract: { id: "b", counterparty: "acme/mail" } },
  );
  const ids = async (filter: string) =>
    (await sluice.data(`{ contracts(first: 10, filter: ${filter}) { nodes { id } } }`))["contracts"].nodes.map(
      ({ id }: any) => id,
    );
  expect(await ids("{ progress: [SENT, RETURNED] }")).toEqual(["a"]);
  expect(await ids("{ states: [NOT_SIGNED] }")).toEqual(["a"]);
  expect(await ids("{ states: [IN_FORCE] }")).toEqual(["b"]);
});

test.each([
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
  ["pdf", "application/pdf", "%PDF"],
])("GET /addenda gives it as %s, under the vendor's name", async (format, type, start) => {
  const response = await fetch(address(`acme%2Fmail.${format}?business=Shop%20Inc`));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  const name = encodeURIComponent(`CCPA addendum Łukasz & Söhne نظام.${format}`);
  expect(response.headers.get("content-disposition")).toContain(`filename*=UTF-8''${name}`);
  expect(Buffer.from(await response.arrayBuffer()).toString("latin1", 0, start.length)).toBe(start);
});

test.each([
  ["nobody.pdf", 404, "NOT_FOUND"],
  ["acme%2Fmail.pdf?form=friend", 400, "INVALID"],
  ["acme%2Fmail.pdf?business=a%00b", 400, "INVALID"],
  ["acme%2Fmail.pdf?form=contractor&form=third_party", 400, "INVALID"],
])("GET /addenda/%s is refused with %i", async (file, status, code) => {
  const response = await fetch(address(file));
  expect(response.status).toBe(status);
  expect((await response.json()).error.code).toBe(code);
});

test("no other file is there", async () => {
  expect((await fetch(address("acme%2Fmail.exe"))).status).toBe(404);
});

test("states of contracts go out and come in, as lines and as a table", async () => {
  await apply({
    contract: { id: "c", counterparty: "acme/mail", progress: "SENT", owner: "ann@example.com", dueOn: "2026-12-01" },
  });
  const lines = await (await fetch(`${sluice.url}/export`)).text();
  expect(lines).toContain('"progress":"sent","owner":"ann@example.com","dueOn":"2026-12-01"');
  const csv =
    "type,id,counterparty,progress,owner,dueOn\ncontract,c,acme/mail,returned,bob,2026-12-02\ncontract,d,acme/mail,,,\n";
  const answer = await fetch(`${sluice.url}/import`, {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: csv,
  });
  expect(answer.status).toBe(200);
  expect(await contractOf("c")).toMatchObject({ progress: "RETURNED", owner: "bob", dueOn: "2026-12-02" });
  expect(await contractOf("d")).toMatchObject({ progress: "IN_FORCE", owner: null, dueOn: null });
});
