import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { OperationTypeNode } from "graphql";
import { createClient as createSocket } from "graphql-ws";
import { webSocketUrl } from "./address.js";
import { createCache } from "./cache.js";
import { report } from "./connection.js";
import { followChanges } from "./follow-changes.js";

export function createClient(): ApolloClient {
  let opened = false;
  const socket = createSocket({
    url: webSocketUrl(),
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((done) => setTimeout(done, Math.min(500 * 2 ** retries, 5000))),
    on: {
      connected: () => {
        report({ server: "online" });
        if (opened) void client.refetchQueries({ include: "active" });
        opened = true;
      },
      closed: () => report({ server: "offline" }),
    },
  });
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(socket),
    ApolloLink.from([watchServer(), new HttpLink({ uri: "/graphql" })]),
  );
  const client = new ApolloClient({ link, cache: createCache() });
  followChanges(client);
  return client;
}

/** An answer with GraphQL errors is still an answer: the server is there. */
function watchServer(): ApolloLink {
  return new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error) && isNetworkFailure(error)) report({ server: "offline" });
  });
}

function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === "ServerError");
}
