import { apply, withShop } from "./shop.js";
import { openSluice, type Sluice } from "./sluice.js";

let sluice: Sluice;
beforeAll(async () => {
  sluice = await withShop(await openSluice());
});
afterAll(() => sluice.stop());

test("a vendor tells its flags, its flows, its contracts and what it receives", async () => {
  const { node } = await sluice.data(`{
    node(id: "mailer") {
      __typename id
      ... on Vendor {
        name declaredRole privacyContact flags { kind } receives { id sensitive } exposure { score }
        contracts { id title state inForce because { text } findings { id status clause { id } contract { id } } scope { purposes { id } categories { id } } flows { id } }
        inbound { totalCount nodes { id from { __typename id } } }
        outbound { nodes { to { id } } pageInfo { hasNextPage hasPreviousPage } }
      }
    }
  }`);
  expect(node).toMatchObject({
    __typename: "Vendor",
    name: "Mailer Inc",
    declaredRole: "SERVICE_PROVIDER",
    flags: [],
    receives: [{ id: "email", sensitive: false }],
    inbound: { totalCount: 1, nodes: [{ id: "shop-mailer", from: { __typename: "System", id: "shop" } }] },
    outbound: { nodes: [{ to: { id: "sender" } }], pageInfo: { hasNextPage: false, hasPreviousPage: false } },
  });
  const [contract] = node.contracts;
  expect(contract).toMatchObject({
    id: "mailer-2025",
    title: "CCPA addendum with Mailer Inc",
    state: "IN_FORCE",
    inForce: true,
  });
  expect(contract.scope).toEqual({ purposes: null, categories: null });
  expect(contract.flows).toEqual([{ id: "shop-mailer" }]);
  expect(contract.findings[0]).toMatchObject({
    id: `mailer-2025/${contract.findings[0].clause.id}`,
    contract: { id: "mailer-2025" },
  });
});

test("a flow tells its standing with reasons and citations", async () => {
  const { node } = await sluice.data(`{
    node(id: "shop-adnet") { ... on Flow {
      carries { id label sensitive statutory confidence parents { id } } purposes { id kind statutory }
      gates { id right means testedOn } flags
      standing { disclosure role contracts { id } missingClauses { id verified } because { text citation clause { id } flow { id } contract { id } } }
    } }
  }`);
  expect(node.standing).toMatchObject({ disclosure: "SHARING", role: "THIRD_PARTY", contracts: [] });
  expect(node.standing.missingClauses.length).toBeGreaterThan(3);
  expect(node.standing.because[0]).toMatchObject({
    citation: expect.stringContaining("§"),
    flow: { id: "shop-adnet" },
  });
  expect(node.carries[0]).toMatchObject({
    id: "spi_precise_geolocation",
    sensitive: true,
    statutory: true,
    confidence: "STATUTE_TEXT",
  });
  expect(node.purposes).toEqual([{ id: "retargeting", kind: "CCBA", statutory: false }]);
  expect(node.gates).toEqual([
    { id: "shop-adnet/0", right: "OPT_OUT_SALE_SHARE", means: "CONSENT_TOOL", testedOn: "2026-10-01" },
  ]);
  expect(node.flags).toEqual(["THIRD_PARTY_WITHOUT_CONTRACT"]);
});

test.each([
  ["email", "PiCategory"],
  ["pi_geolocation", "PiCategory"],
  ["ccba", "Purpose"],
  ["sp_no_combining", "Clause"],
  ["shop", "System"],
  ["shop-mailer", "Flow"],
  ["mailer-2025", "Contract"],
  ["mailer-2025/sp_no_combining", "Finding"],
])("node finds %s, a %s, in the one namespace of ids", async (id, type) => {
  expect(await sluice.data(`query($id: ID!) { node(id: $id) { __typename id } }`, { id })).toEqual({
    node: { __typename: type, id },
  });
});

test("node is null where nothing has the id", async () => {
  expect(await sluice.data(`{ node(id: "nobody") { id } }`)).toEqual({ node: null });
});

test("vendors are listed most exposed first, and those without flags last", async () => {
  const { vendors } = await sluice.data(
    `{ vendors { totalCount nodes { id exposure { score because { points } } } } }`,
  );
  const scores = vendors.nodes.map((vendor: any) => vendor.exposure.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(vendors.nodes.at(-1).id).toBe("idle");
  for (const { exposure } of vendors.nodes) {
    expect(exposure.because.reduce((sum: number, part: any) => sum + part.points, 0)).toBe(exposure.score);
  }
});

test.each([
  ["flagged: true", ["adnet", "sender"]],
  ["flagged: false", ["idle", "mailer"]],
  ["flags: [THIRD_PARTY_WITHOUT_CONTRACT]", ["adnet"]],
  ['search: "MAIL"', ["mailer"]],
  ['receives: "email"', ["mailer", "sender"]],
  ['receives: "pi_geolocation"', ["adnet"]],
  ["declaredRole: [UNDECLARED, THIRD_PARTY]", ["adnet", "idle", "sender"]],
])("the vendors with { %s } are %j", async (filter, ids) => {
  const { vendors } = await sluice.data(`{ vendors(filter: { ${filter} }, orderBy: ID) { nodes { id } totalCount } }`);
  expect(vendors.nodes.map((vendor: any) => vendor.id)).toEqual(ids);
  expect(vendors.totalCount).toBe(ids.length);
});

test.each([
  ['party: "mailer"', ["mailer-sender", "shop-mailer"]],
  ['from: "shop", carries: "pi_identifiers"', ["shop-mailer", "shop-warehouse"]],
  ['to: "adnet"', ["shop-adnet"]],
  ['purpose: "retargeting"', ["shop-adnet"]],
  ["disclosure: [BUSINESS_PURPOSE]", ["shop-mailer"]],
  ["flags: [ONWARD_UNCOVERED]", ["mailer-sender"]],
  ['search: "warehouse"', ["shop-warehouse"]],
])("the flows with { %s } are %j", async (filter, ids) => {
  const { flows } = await sluice.data(`{ flows(filter: { ${filter} }) { nodes { id } } }`);
  expect(flows.nodes.map((flow: any) => flow.id)).toEqual(ids);
});

test.each([
  ['search: "warehouse"', ["warehouse"]],
  ["kinds: [WEBSITE]", ["shop"]],
  ['owner: "web@example.com"', ["shop"]],
  ['collects: "pi_identifiers"', ["shop"]],
])("the systems with { %s } are %j", async (filter, ids) => {
  const { systems } = await sluice.data(`{ systems(filter: { ${filter} }) { nodes { id } } }`);
  expect(systems.nodes.map((system: any) => system.id)).toEqual(ids);
});

test.each([
  ['counterparty: "mailer"', 1],
  ["kinds: [CCPA_ADDENDUM], states: [IN_FORCE]", 1],
  ["states: [EXPIRED]", 0],
  ['search: "addendum mailer"', 1],
])("the contracts with { %s } are %i", async (filter, count) => {
  expect(await sluice.data(`{ contracts(filter: { ${filter} }) { totalCount } }`)).toEqual({
    contracts: { totalCount: count },
  });
});

test("search finds by words without case and accents, whole names before parts", async () => {
  const { search } = await sluice.data(`{ search(text: "ware") { kind label detail node { __typename id } } }`);
  expect(search[0]).toEqual({
    kind: "system",
    label: "Wärehouse",
    detail: null,
    node: { __typename: "System", id: "warehouse" },
  });
  const mail = await sluice.data(`{ search(text: "mailer inc", first: 1) { node { id } } }`);
  expect(mail).toEqual({ search: [{ node: { id: "mailer" } }] });
  expect(await sluice.data(`{ search(text: "  ") { label } }`)).toEqual({ search: [] });
});

test("about serves the words, limits and pins that the pages need", async () => {
  const { about, revision } = await sluice.data(`{
    revision
    about { today revision store storeReachable notLegalAdvice counts { systems vendors flows contracts categories flaggedVendors }
      limits { mapParties idLength nameLength changesPerCall } }
  }`);
  expect(about).toMatchObject({ today: "2026-11-24", revision, store: "sqlite", storeReachable: true });
  expect(about.counts).toEqual({ systems: 2, vendors: 4, flows: 4, contracts: 1, categories: 24, flaggedVendors: 2 });
  expect(about.limits).toEqual({ mapParties: 2000, idLength: 200, nameLength: 500, changesPerCall: 10000 });
});

test("an undocumented flow's flag tells all that is not recorded of it", async () => {
  const other = await withShop(await openSluice());
  await apply(other, [{ flow: { from: "shop", to: "idle" } }]);
  const { node } = await other.data(`{ node(id: "idle") { ... on Vendor { flags { kind because { text } } } } }`);
  const undocumented = node.flags.find(({ kind }: any) => kind === "UNDOCUMENTED_FLOW");
  expect(undocumented.because.at(-1).text).toBe("Web shop → Idle Co: no categories and no purposes are recorded.");
  await other.stop();
});

test("names that override the direction of letters are kept, are found, and reorder no sentence", async () => {
  const other = await withShop(await openSluice());
  const name = "Evil \u202exe.lpmas";
  await apply(other, [{ vendor: { id: "adnet", name } }, { vendor: { id: "idle", name: "\u05d3\u05d5\u05d0\u05e8" } }]);
  await apply(other, [{ flow: { id: "odd", from: "adnet", to: "idle", carries: ["email"] } }]);
  const { node, evil, hebrew } = await other.data(`{
    node(id: "odd") { ... on Flow { from { name } standing { because { text } } } }
    evil: search(text: "evil xe", first: 1) { label node { id } }
    hebrew: search(text: "\u05d3\u05d5\u05d0\u05e8", first: 1) { node { id } }
  }`);
  expect(node.from.name).toBe(name);
  const texts = node.standing.because.map(({ text }: any) => text).join(" ");
  expect(texts).toContain("Evil xe.lpmas");
  expect(texts).toContain("\u2068\u05d3\u05d5\u05d0\u05e8\u2069");
  expect(texts).not.toContain("\u202e");
  expect([evil[0].node.id, hebrew[0].node.id]).toEqual(["adnet", "idle"]);
  await other.stop();
});

test.each([
  ["flagKinds", "FlagKind"],
  ["disclosures", "Disclosure"],
  ["actions", "Action"],
  ["severities", "Severity"],
  ["roles", "Role"],
  ["systemKinds", "SystemKind"],
  ["purposeKinds", "PurposeKind"],
  ["contractKinds", "ContractKind"],
  ["mechanisms", "Mechanism"],
  ["considerations", "Consideration"],
  ["confidences", "FlowConfidence"],
  ["rights", "Right"],
  ["gateMeans", "GateMeans"],
  ["findingStatuses", "FindingStatus"],
  ["contractProgress", "ContractProgress"],
  ["requestStates", "RequestState"],
  ["requestMethods", "RequestMethod"],
  ["requestActs", "RequestAct"],
  ["identifierTypes", "IdentifierType"],
  ["agentProofs", "AgentProof"],
  ["stepOutcomes", "StepOutcome"],
  ["verificationMeans", "VerificationMeans"],
])("about says every word of %s as the enum %s has it", async (list, name) => {
  const { about, words } = await sluice.data(`{
    about { ${list} { id label meaning } } words: __type(name: "${name}") { enumValues { name } }
  }`);
  expect(about[list].map(({ id }: any) => id).sort()).toEqual(words.enumValues.map((value: any) => value.name).sort());
  for (const { label, meaning } of about[list]) {
    expect(label).toMatch(/^[A-Z][^_]*[^.]$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});

test("about says when each conditional clause is demanded", async () => {
  const { about, clauses } = await sluice.data("{ about { clauseConditions { id } } clauses { condition } }");
  const used = new Set(clauses.flatMap(({ condition }: any) => condition?.toUpperCase() ?? []));
  expect(about.clauseConditions.map(({ id }: any) => id).sort()).toEqual([...used].sort());
});

test("the terms of the law are listed: categories, purposes and the clauses of a role", async () => {
  const { piCategories, purposes, clauses, all } = await sluice.data(`{
    piCategories { id parents { id } } purposes { id } clauses(role: CONTRACTOR) { id roles } all: clauses { id }
  }`);
  expect(piCategories.map((category: any) => category.id)).toEqual(
    expect.arrayContaining(["pi_identifiers", "spi_neural", "email"]),
  );
  expect(purposes).toHaveLength(10);
  expect(clauses.every((clause: any) => clause.roles.includes("CONTRACTOR"))).toBe(true);
  expect(all.length).toBeGreaterThan(clauses.length);
});
