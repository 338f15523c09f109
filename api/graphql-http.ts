import type { Server } from "node:http";
import { ApolloServer, type GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { tooLarge } from "./answer-size.js";
import { type Context } from "./context.js";
import { formatError } from "./error-format.js";
import { jitGateway } from "./gateway.js";
import { limitRules, QUERY_LIMITS } from "./limits.js";
import type { Log } from "./log.js";
import { schema } from "./schema.js";

export interface GraphqlOptions {
  readonly log: Log;
  /** Hides the schema from strangers. */
  readonly production: boolean;
  /** Drained when the server stops; null where there is none, as in a test that asks directly. */
  readonly httpServer: Server | null;
}

export function graphqlServer({ log, production, httpServer }: GraphqlOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: jitGateway(schema()),
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: QUERY_LIMITS.tokens },
    validationRules: [...limitRules],
    formatError: (formatted, error) => formatError(error, log, formatted),
    logger: log,
    plugins: [
      // It would look at every field of every answer.
      ApolloServerPluginCacheControlDisabled(),
      { requestDidStart: () => Promise.resolve({ didResolveOperation }) },
      ...(httpServer === null ? [] : [ApolloServerPluginDrainHttpServer({ httpServer })]),
    ],
  });
}

function didResolveOperation(asked: GraphQLRequestContextDidResolveOperation<Context>): Promise<void> {
  const { operationName, variables } = asked.request;
  const refused = tooLarge(asked.schema, { document: asked.document, operationName, variables });
  return refused === null ? Promise.resolve() : Promise.reject(refused);
}
