import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

function text(value: unknown): string {
  if (typeof value !== "string") throw new GraphQLError("A string is needed here.");
  return value;
}

function textOf(node: ValueNode): string {
  if (node.kind !== Kind.STRING) throw new GraphQLError("A string is needed here.", { nodes: node });
  return node.value;
}

const asText = { serialize: text, parseValue: text, parseLiteral: textOf };

/** Whether the day exists is checked where the record is, so that the error names the record and the field. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: "Day",
  description: "A civil date in California, YYYY-MM-DD. A day that does not exist, such as 2026-02-30, is INVALID.",
  ...asText,
});

export const InstantScalar = new GraphQLScalarType<string, string>({
  name: "Instant",
  description: "A moment in UTC, ISO 8601: 2026-11-24T17:03:00.000Z.",
  ...asText,
});

export const JsonScalar = new GraphQLScalarType<unknown>({
  name: "JSON",
  description: "Any JSON value: here a whole record as it was stored, or null where there was none.",
  serialize: (value) => value,
});
