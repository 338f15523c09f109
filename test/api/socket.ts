import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import type { Answer } from "./sluice.js";

export interface Socket {
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** Follows a subscription; `got` grows as results arrive. */
  readonly follow: (query: string) => { readonly got: Answer[]; readonly leave: () => void };
  readonly close: () => Promise<void>;
}

/** A client over a real WebSocket. */
export function openSocket(url: string): Socket {
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  return {
    ask: (query, variables = {}) =>
      new Promise((resolve, reject) => {
        let last: Answer = {};
        client.subscribe(
          { query, variables },
          {
            next: (result) => (last = result as Answer),
            // Refused before it ran: a list of GraphQL errors.
            error: (error) => {
              if (Array.isArray(error)) resolve({ errors: error });
              else reject(error instanceof Error ? error : new Error("The socket was closed."));
            },
            complete: () => {
              resolve(last);
            },
          },
        );
      }),
    follow: (query) => {
      const got: Answer[] = [];
      const leave = client.subscribe(
        { query },
        {
          next: (result) => got.push(result as Answer),
          error: (error) => got.push({ data: { error } }),
          complete: () => undefined,
        },
      );
      return { got, leave };
    },
    close: async () => client.dispose(),
  };
}
