import { readdirSync, readFileSync } from "node:fs";
import { getIntrospectionQuery, Kind, parse, specifiedRules, validate } from "graphql";
import { tooLarge } from "../../api/answer-size.js";
import { limitRules } from "../../api/limits.js";
import { schema } from "../../api/schema.js";
import { openSocket, type Socket } from "./socket.js";
import { type RunningSluice, startSluice } from "./sluice.js";

let sluice: RunningSluice;
let socket: Socket;
beforeAll(async () => {
  sluice = await startSluice();
  socket = openSocket(sluice.url);
});
afterAll(async () => {
  await socket.close();
  await sluice.stop();
});

const deep = `{ piCategories { ${"parents { ".repeat(50)} id ${"} ".repeat(50)} } }`;
const aliases = `{ ${Array.from({ length: 1_000 }, (_, index) => `a${index}: revision`).join(" ")} }`;
const tokens = `{ ${"revision ".repeat(20_000)} }`;
const pageLike = `{ vendors { nodes { inbound { nodes { from { flags { because { clause { id } } } } standing { missingClauses { id } because { text clause { id } } } } } } } }`;

describe.each([
  ["HTTP", (query: string) => sluice.ask(query)],
  ["WebSocket", (query: string) => socket.ask(query)],
])("over %s", (_name, ask) => {
  test("a query 50 levels deep is refused before it runs", async () => {
    const { errors } = await ask(deep);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/depth/i),
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  test("1,000 aliases are refused before they run", async () => {
    const { errors } = await ask(aliases);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/alias/i),
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
  });

  test("a document of 20,000 tokens is not even parsed", async () => {
    const { errors } = await ask(tokens);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/tokens/i),
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    });
  });

  test("a query as deep as the pages' is answered", async () => {
    const { errors } = await ask(pageLike);
    expect(errors).toBeUndefined();
  });

  test("pages inside pages are refused by what they could return, though the query is short", async () => {
    const nested = (first: string) => `{ flows(first: ${first}) { nodes { to { inbound(first: ${first}) { nodes { to {
      inbound(first: ${first}) { nodes { id } } } } } } } } }`;
    const { errors } = await ask(nested("500"));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/smaller pages/),
      extensions: { code: "LIMIT" },
    });
    expect((await ask(nested("50"))).errors).toBeUndefined();
  });

  test("the introspection that tools send is answered outside production", async () => {
    const { data } = await ask(getIntrospectionQuery());
    expect(data?.["__schema"].queryType).toEqual({ name: "Query", kind: "OBJECT" });
  });

  test("a wrong variable keeps the code of GraphQL", async () => {
    const { errors } = await ask("query($id: ID!) { node(id: $id) { id } }");
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

test("a batch of operations in one request is refused", async () => {
  const body = JSON.stringify(Array.from({ length: 10_000 }, () => ({ query: "{ revision }" })));
  const response = await fetch(`${sluice.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/batch/i);
});

test("a request over 16 MB is refused as LIMIT", async () => {
  const body = JSON.stringify({ query: "{ revision }", variables: { x: "x".repeat(17 * 1024 * 1024) } });
  const response = await fetch(`${sluice.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "LIMIT" } }] });
});

test("a request without a content type that makes browsers ask first is refused", async () => {
  const response = await fetch(`${sluice.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "{}",
  });
  expect(response.status).toBe(400);
  const get = await fetch(`${sluice.url}/graphql?query={revision}`);
  expect(get.status).toBe(400);
});

describe("every query of the pages fits, with the largest pages they ask for", () => {
  const files = readdirSync("web", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".graphql"));
  const document = parse(files.map((path) => readFileSync(`web/${path}`, "utf8")).join("\n"));
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);

  test.each(operations.map((operation) => [operation.name?.value ?? "", operation] as const))(
    "%s",
    (name, operation) => {
      const one = { ...document, definitions: [operation, ...fragments] };
      const rules = [...specifiedRules.filter((rule) => rule.name !== "NoUnusedFragmentsRule"), ...limitRules];
      expect(validate(schema(), one, rules)).toEqual([]);
      const variables = { first: 500, limit: 2_000 };
      expect(tooLarge(schema(), { document: one, operationName: name, variables })).toBeNull();
    },
  );
});
