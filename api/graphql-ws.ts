import type { Server } from "node:http";
import { type DocumentNode, type ExecutionArgs, GraphQLError, parse, specifiedRules, validate } from "graphql";
import type { SubscribePayload } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { tooLarge } from "./answer-size.js";
import { contextOf } from "./context.js";
import { formatError } from "./error-format.js";
import { refusal } from "./guard.js";
import { BODY_LIMIT, limitRules, QUERY_LIMITS } from "./limits.js";
import type { Live } from "./live.js";
import type { Log } from "./log.js";
import { schema } from "./schema.js";

type Data = Record<string, unknown> | null | undefined;

/** GraphQL over WebSocket (graphql-transport-ws) on /graphql, under the same limits and errors as over HTTP. */
export function graphqlSocket(httpServer: Server, live: Live, host: string): { readonly stop: () => Promise<void> } {
  const sockets = new WebSocketServer({
    server: httpServer,
    path: "/graphql",
    maxPayload: BODY_LIMIT,
    verifyClient: ({ req }: { req: Parameters<typeof refusal>[0] }) => refusal(req, host) === null,
  });
  const { log } = live;
  const formatted = ({ data, errors }: { data?: Data; errors?: readonly GraphQLError[] | undefined }) =>
    errors && { data: data ?? null, errors: errors.map((error) => formatError(error, log)) };
  const server = useServer(
    {
      onSubscribe: (_socket, _id, payload) => prepared(payload, live),
      onNext: (_socket, _id, _payload, _args, result) => formatted(result),
      onError: (_socket, _id, _payload, errors) => errors.map((error) => formatError(error, log)),
    },
    sockets,
  );
  // Otherwise the library prints what a client did wrong, such as a message that is too long, with a stack of ours.
  sockets.on("connection", (socket) => socket.removeAllListeners("error").on("error", (error) => tell(log, error)));
  return { stop: async () => server.dispose() };
}

/** The socket is closed by then, with the code that fits: 1009 for a message beyond `BODY_LIMIT`. */
function tell(log: Log, error: Error): void {
  log.warn({ code: "code" in error ? error.code : error.name }, "a socket was closed for what came in on it");
}

/** What will run, with a context of its own: a socket stays open over many revisions, an answer is of one. */
function prepared(payload: SubscribePayload, live: Live): ExecutionArgs | readonly GraphQLError[] {
  const { query, operationName, variables } = payload;
  let document: DocumentNode;
  try {
    document = parse(query, { maxLexicalTokens: QUERY_LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [coded(error, "GRAPHQL_PARSE_FAILED")];
  }
  const wrong = validate(schema(), document, [...specifiedRules, ...limitRules]);
  if (wrong.length > 0) return wrong.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED"));
  const large = tooLarge(schema(), { document, operationName, variables });
  if (large !== null) return [large];
  return {
    schema: schema(),
    document,
    contextValue: contextOf(live),
    operationName: operationName ?? null,
    variableValues: variables ?? null,
  };
}

function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null };
  return new GraphQLError(message, { ...place, extensions: { code } });
}
