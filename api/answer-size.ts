import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { PAGE_DEFAULT } from "./common/page.js";

/** Largest answer, in fields, that a query may ask for: about two seconds of work. */
export const ANSWER_FIELDS = 2_000_000;

/** How long a list is reckoned where the query does not say: those of flows and steps are long, others are not. */
const guess = (field: string): number => (["flows", "stops", "steps", "parties"].includes(field) ? 50 : 5);

export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Pages inside pages multiply: three of 500 are 125 million entries though the query is short and shallow. What could
 * come back is reckoned before anything runs, with the variables and defaults that rules of validation do not see. Called with a valid document: fields exist and fragments do not loop.
 */
export function tooLarge(schema: GraphQLSchema, { document, operationName, variables }: Asked): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return null;
  const size = sizeOf(operation.selectionSet, root, { schema, document, variables: variables ?? {}, known: new Map() });
  if (size <= ANSWER_FIELDS) return null;
  const message = `This query may return ${size.toPrecision(2)} fields; ${ANSWER_FIELDS} are allowed. Ask for smaller pages.`;
  return new GraphQLError(message, { extensions: { code: "LIMIT", field: "first" } });
}

interface Reckoning {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Sizes of fragments: one spread a thousand times is reckoned once. */
  readonly known: Map<string, number>;
}

function sizeOf(selected: SelectionSetNode, type: GraphQLCompositeType, reckoning: Reckoning): number {
  let size = 0;
  for (const selection of selected.selections) {
    if (selection.kind === Kind.FIELD) size += fieldSize(selection, type, reckoning);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const inner = typeNamed(selection.typeCondition?.name.value, reckoning) ?? type;
      size += sizeOf(selection.selectionSet, inner, reckoning);
    } else size += fragmentSize(selection.name.value, reckoning);
  }
  return size;
}

function fragmentSize(name: string, reckoning: Reckoning): number {
  const known = reckoning.known.get(name);
  if (known !== undefined) return known;
  const found = reckoning.document.definitions.find(
    (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
  );
  if (found?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
  const type = typeNamed(found.typeCondition.name.value, reckoning);
  const size = type === null ? 0 : sizeOf(found.selectionSet, type, reckoning);
  reckoning.known.set(name, size);
  return size;
}

function fieldSize(node: FieldNode, parent: GraphQLCompositeType, reckoning: Reckoning): number {
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
  if (field === undefined) return 1;
  const type = getNamedType(field.type);
  const inner = node.selectionSet && isCompositeType(type) ? sizeOf(node.selectionSet, type, reckoning) : 0;
  return times(node, field, { parent, reckoning }) * (1 + inner);
}

/** How often a field's own fields may come: the page asked for, a guess for a list, else once. */
function times(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  { parent, reckoning }: { readonly parent: GraphQLCompositeType; readonly reckoning: Reckoning },
): number {
  const first = argument(node, "first", reckoning);
  const limit = argument(node, "limit", reckoning);
  if (getNamedType(field.type).name.endsWith("Connection")) return Math.max(1, first ?? PAGE_DEFAULT);
  // A page's entries were counted with the page; a view's lists are as long as its limit.
  if (parent.name.endsWith("Connection")) return 1;
  if (limit !== null) return Math.max(1, limit / guess("parties"));
  return isListType(getNullableType(field.type)) ? Math.max(1, first ?? guess(field.name)) : 1;
}

function argument(node: FieldNode, name: string, { variables }: Reckoning): number | null {
  const value = node.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === "number" ? given : null;
}

function typeNamed(name: string | undefined, { schema }: Reckoning): GraphQLCompositeType | null {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : null;
}
