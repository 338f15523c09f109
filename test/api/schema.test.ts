import { existsSync, readFileSync } from "node:fs";
import {
  type GraphQLNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type TypeDefinitionNode,
} from "graphql";
import { schema, sdl } from "../../api/schema.js";
import { openSluice } from "./sluice.js";

test("schema/schema.graphql is what the code makes: run `npm run schema` after a change", () => {
  expect(readFileSync("schema/schema.graphql", "utf8")).toBe(sdl());
});

const types = Object.values(schema().getTypeMap()).filter((type) => !type.name.startsWith("__"));
const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);

test("every type, field, argument and value has a description that ends like a sentence", () => {
  const bare = types.filter((type) => !builtIn.has(type.name)).flatMap(undescribed);
  expect(bare).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const root = ["Query", "Mutation", "Subscription"].includes(type.name);
  const found: (readonly [string, string | null | undefined])[] = root ? [] : [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) found.push([`${type.name}.${value.name}`, value.description]);
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of field.args) found.push([`${type.name}.${field.name}(${arg.name})`, arg.description]);
    }
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) found.push([`${type.name}.${field.name}`, field.description]);
  }
  return found.filter(([, text]) => !/[.:]$/.test(text ?? "")).map(([name]) => name);
}

test("no field of a list type can hold null, and every connection is a Relay connection", () => {
  for (const type of types) {
    if (!type.name.endsWith("Connection") || !isObjectType(type)) continue;
    const fields = Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
    const node = type.name.replace("Connection", "");
    expect(fields).toEqual({
      edges: `[${node}Edge!]!`,
      nodes: `[${node}!]!`,
      pageInfo: "PageInfo!",
      totalCount: "Int!",
    });
  }
});

const agreed = "../shared/api.graphql";
(existsSync(agreed) ? test : test.skip)(`all names and types of ${agreed} are here`, () => {
  const missing: string[] = [];
  for (const definition of parse(readFileSync(agreed, "utf8")).definitions) {
    const { name, fields = [], values = [] } = definition as TypeDefinitionNode & { fields?: any[]; values?: any[] };
    const type = schema().getType(name.value) as any;
    for (const field of fields) {
      const here = type?.getFields()[field.name.value];
      // A field may be stricter than agreed about null, never about anything else.
      if (String(here?.type).replace(/!$/, "") !== print(field.type).replace(/!$/, ""))
        missing.push(`${name.value}.${field.name.value}`);
      for (const argument of field.arguments ?? []) {
        const given = here?.args.find((each: any) => each.name === argument.name.value);
        if (String(given?.type) !== print(argument.type))
          missing.push(`${name.value}.${field.name.value}(${argument.name.value})`);
      }
    }
    for (const value of values)
      if (!type?.getValue(value.name.value)) missing.push(`${name.value}.${value.name.value}`);
    if (type === undefined) missing.push(name.value);
  }
  expect(missing).toEqual([]);
});

describe("schema/examples.graphql", () => {
  const source = readFileSync("schema/examples.graphql", "utf8");
  const document = parse(source);
  const names = document.definitions.map((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.name?.value ?? "") : "",
  );

  test("every example works, one after the other, from an empty map on", async () => {
    const sluice = await openSluice();
    for (const name of names) {
      const operation = getOperationAST(document, name);
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION) continue;
      const answer = await sluice.ask(print(operation!));
      expect([name, answer.errors]).toEqual([name, undefined]);
    }
    await sluice.stop();
  });

  test("every example says above it what it asks", () => {
    for (const name of names)
      expect(source).toMatch(new RegExp(`\\n# [A-Z][^\\n]+\\n(query|mutation|subscription) ${name}\\b`));
  });
});
