import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, printSchema } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

const KEPT = 500;

/** Executes compiled queries: several times faster than graphql-js on long lists. The last 500 are kept. */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const compiled = new Map<string, CompiledQuery>();
  let tell: ((schemaContext: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      tell = callback;
      return () => (tell = undefined);
    },
    load() {
      tell?.({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return Promise.resolve({ executor: (context) => execute(schema, compiled, context) });
    },
    stop: () => Promise.resolve(),
  };
}

async function execute(
  schema: GraphQLSchema,
  compiled: Map<string, CompiledQuery>,
  { document, operationName, queryHash, context, request }: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  const key = `${queryHash}/${operationName ?? ""}`;
  let query = compiled.get(key);
  if (query === undefined) {
    const made = compile(schema, document, operationName);
    if (!isCompiledQuery(made)) return made as GatewayExecutionResult;
    query = made;
    const oldest = compiled.size >= KEPT ? compiled.keys().next() : undefined;
    if (oldest?.done === false) compiled.delete(oldest.value);
    compiled.set(key, query);
  }
  const { data, errors } = await query.query(undefined, context, request.variables ?? {});
  return errors === undefined
    ? { data: data ?? null }
    : { ...(data === undefined ? {} : { data }), errors: errors.slice(0, ERRORS_SHOWN).map(whole) };
}

/**
 * The compiler's errors lack the extensions that Apollo reads without asking. One without a path and a cause comes
 * from the variables, before anything was asked.
 */
function whole({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const fromVariables = path === undefined && !originalError;
  const made = fromVariables
    ? new GraphQLError(message.slice(0, MESSAGE_LENGTH), { extensions: { code: "BAD_USER_INPUT" } })
    : new GraphQLError(message, { path, originalError: originalError ?? null });
  if (locations !== undefined) Object.defineProperty(made, "locations", { value: locations, enumerable: true });
  return made;
}

/** Thousands of changes may be wrong in one call. */
const ERRORS_SHOWN = 100;

/** Messages about variables repeat them, and they may be long. */
const MESSAGE_LENGTH = 500;

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: string | null,
): CompiledQuery | ExecutionResult {
  return compileQuery(schema, document, operation ?? undefined);
}
