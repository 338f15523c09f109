import { ApolloClient, ApolloLink, Observable } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import { OperationTypeNode, print } from "graphql";
import { MemoryRouter, useLocation } from "react-router";
import { createCache } from "../../web/apollo/cache.js";
import { Pages } from "../../web/app.js";
import { cssVariables, theme } from "../../web/theme.js";
import type { Sluice } from "../api/sluice.js";

/** Where the page is now, as its address says. */
export interface Rendered {
  readonly address: () => string;
}

/** The real pages over the real executable schema; only the wire between them is missing. */
export function renderPage(path: string, sluice: Sluice): Rendered {
  let address = path;
  const client = new ApolloClient({ link: linkTo(sluice), cache: createCache() });
  function Where(): null {
    const { pathname, search } = useLocation();
    address = pathname + search;
    return null;
  }
  render(
    <ApolloProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
        <MemoryRouter initialEntries={[path]}>
          <Pages />
          <Where />
        </MemoryRouter>
      </MantineProvider>
    </ApolloProvider>,
  );
  return { address: () => address };
}

function linkTo(sluice: Sluice): ApolloLink {
  return new ApolloLink(({ query, variables, operationType }) => {
    if (operationType === OperationTypeNode.SUBSCRIPTION) return new Observable(() => undefined);
    return new Observable((observer) => {
      sluice.ask(print(query), variables).then(
        (answer) => {
          observer.next(answer as ApolloLink.Result);
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
    });
  });
}
