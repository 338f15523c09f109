import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import { GraphiQL, type GraphiQLProps } from "graphiql";
import { createClient } from "graphql-ws";
import { createRoot } from "react-dom/client";
import { element, webSocketUrl } from "../apollo/address.js";
import "./page.css";

const socket = createClient({ url: webSocketUrl() });
const opening = `# Vendors that need attention, most exposed first.
{
  vendors(filter: { flagged: true }, first: 10) {
    totalCount
    nodes {
      name
      exposure { score }
      flags { label because { text citation } }
    }
  }
}
`;

createRoot(element("root")).render(<GraphiQL fetcher={fetcher()} defaultQuery={opening} />);

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string | null;
}

function fetcher(): GraphiQLProps["fetcher"] {
  return async (request) => {
    const { query, variables, operationName } = request as Asked;
    if (/^\s*subscription\b/m.test(query)) return socket.iterate({ query, variables, operationName });
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify(request) });
    return (await answer.json()) as object;
  };
}
