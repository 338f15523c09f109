import type { Server } from "node:http";
import { type GraphQLError, parse, specifiedRules, validate } from "graphql";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { contextOf } from "./context.js";
import { formatError } from "./error-format.js";
import { refusal } from "./guard.js";
import { BODY_LIMIT, limitRules, QUERY_LIMITS } from "./limits.js";
import type { Live } from "./live.js";
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
      schema: schema(),
      // For each operation: a socket stays open over many revisions, an answer is of one.
      context: () => contextOf(live),
      parse: (source) => parse(source, { maxTokens: QUERY_LIMITS.tokens }),
      validate: (checked, document) => validate(checked, document, [...specifiedRules, ...limitRules]),
      onNext: (_socket, _id, _payload, _args, result) => formatted(result),
      onError: (_socket, _id, _payload, errors) => errors.map((error) => formatError(error, log)),
    },
    sockets,
  );
  return { stop: async () => server.dispose() };
}
