import { apply, withShop } from "./shop.js";
import { openSluice, type Sluice } from "./sluice.js";

let sluice: Sluice;
beforeAll(async () => {
  sluice = await withShop(await openSluice());
});
afterAll(() => sluice.stop());

test.each([
  [`vendorsReceiving(category: "nothing") { totalCount }`, "nothing"],
  [`vendorsReceiving(category: "email", from: ["nobody"]) { totalCount }`, "nobody"],
  [`paths(from: "shop", to: "nobody") { isPartial }`, "nobody"],
  [`mapView(around: ["nobody"]) { isPartial }`, "nobody"],
  [`mapView(categories: ["nothing"]) { isPartial }`, "nothing"],
  [`flows(filter: { party: "nobody" }) { totalCount }`, "nobody"],
  [`flows(filter: { purpose: "nothing" }) { totalCount }`, "nothing"],
  [`contracts(filter: { counterparty: "nobody" }) { totalCount }`, "nobody"],
  [`systems(filter: { collects: "nothing" }) { totalCount }`, "nothing"],
  [`propagation(right: OPT_OUT_SALE_SHARE, from: ["nobody"]) { digest }`, "nobody"],
  [`revisionDetail(revision: 99) { revision }`, "99"],
])("%s is NOT_FOUND and names the id", async (query, id) => {
  const answer = await sluice.ask(`{ ${query} }`);
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringContaining(id),
    extensions: { code: "NOT_FOUND", id },
  });
});

test.each([
  ["vendors(first: 501) { totalCount }", "first"],
  ["vendors(first: -1) { totalCount }", "first"],
  [`vendors(after: "x") { totalCount }`, "after"],
  [`vendorsReceiving(category: "email", maxHops: 1) { totalCount }`, "maxHops"],
  [`vendorsReceiving(category: "email", from: ["shop"], maxHops: 0) { totalCount }`, "maxHops"],
  ["mapView(limit: 2001) { isPartial }", "limit"],
  ["mapView(hops: -1) { isPartial }", "hops"],
  [`paths(from: "shop", to: "mailer", first: 0) { isPartial }`, "first"],
  [`propagation(right: DELETE, interval: { from: "2026-02-30", to: "2026-03-01" }) { digest }`, "interval.from"],
  [`propagation(right: DELETE, interval: { from: "2026-02-01", to: "2026-02-30" }) { digest }`, "interval.to"],
  [`propagation(right: DELETE, interval: { from: "2026-03-02", to: "2026-03-01" }) { digest }`, "interval.to"],
  [`propagation(right: OPT_OUT_SALE_SHARE, receivedOn: "2026-02-30") { digest }`, "receivedOn"],
  [`propagation(right: OPT_OUT_SALE_SHARE, receivedOn: "9999-12-31") { digest }`, "receivedOn"],
  [`search(text: "${"x".repeat(201)}") { label }`, "text"],
  ["difference(changes: []) { partiesLost { id } }", "changes"],
])("%s is INVALID and names the field %s", async (query, field) => {
  const answer = await sluice.ask(`{ ${query} }`);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field });
});

test("an unknown id of 10,000 characters is not repeated at length", async () => {
  const answer = await sluice.ask(`{ vendorsReceiving(category: "${"x".repeat(10_000)}") { totalCount } }`);
  expect(JSON.stringify(answer).length).toBeLessThan(1_000);
});

test("a cursor of one list, or of another order, is refused by the next", async () => {
  const { flows } = await sluice.data("{ flows(first: 1) { pageInfo { endCursor } } }");
  const ask = `query($after: String) { vendors(orderBy: NAME, after: $after) { totalCount } }`;
  const answer = await sluice.ask(ask, { after: flows.pageInfo.endCursor });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: "after" });
});

test.each([
  ["a name of 10,000 characters", { vendor: { id: "v", name: "x".repeat(10_000) } }, "vendor.name"],
  ["a control character", { vendor: { id: "v", name: "a\u0007b" } }, "vendor.name"],
  ["an id with outer blanks", { vendor: { id: " v", name: "V" } }, "vendor.id"],
  ["an id of 201 characters", { vendor: { id: "v".repeat(201), name: "V" } }, "vendor.id"],
  [
    "an end before the beginning",
    { contract: { counterparty: "mailer", effectiveFrom: "2026-02-01", expiresOn: "2026-01-01" } },
    "contract.expiresOn",
  ],
])("%s is INVALID, names the field and is not repeated at length", async (_what, change, field) => {
  const answer = await apply(sluice, [change]);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", field: `changes[0].${field}` });
  expect(answer.errors?.[0]?.message.length).toBeLessThan(500);
});

test.each([
  ["an unknown party", { flow: { id: "x", from: "shop", to: "nobody" } }, "to"],
  ["an unknown category", { flow: { id: "x", from: "shop", to: "mailer", carries: ["nothing"] } }, "carries"],
  ["a category loop", { category: { id: "pi_new", label: "X", parents: ["pi_new"] } }, "parents"],
  ["a contract amending itself", { contract: { id: "c", counterparty: "mailer", amends: ["c"] } }, "amends"],
  ["an id that another record has", { system: { id: "mailer", name: "X" } }, "id"],
  ["an id of the statute", { system: { id: "pi_identifiers", name: "X" } }, "id"],
])("%s is INVALID and names record and field", async (_what, change, field) => {
  const answer = await apply(sluice, [change]);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "INVALID", record: expect.any(String) });
  expect(answer.errors?.[0]?.extensions["field"]).toContain(field);
});

test("a document of several operations without a name is refused, not masked", async () => {
  const answer = await sluice.ask("query A { revision } query B { revision }");
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/operationName/),
    extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
  });
});

test("syntax, validation and variables keep the codes of GraphQL", async () => {
  const code = async (query: string, variables = {}) =>
    (await sluice.ask(query, variables)).errors?.[0]?.extensions.code;
  expect(await code("{ vendors")).toBe("GRAPHQL_PARSE_FAILED");
  expect(await code("{ nothing }")).toBe("GRAPHQL_VALIDATION_FAILED");
  expect(await code("query($id: ID!) { node(id: $id) { id } }", { id: { a: 1 } })).toBe("BAD_USER_INPUT");
});
