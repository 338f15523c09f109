import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import type { ReactElement } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { routes } from "./routes.js";
import { Shell } from "./shell/shell.js";
import { cssVariables, theme } from "./theme.js";
import { arriving } from "./ui/arriving.js";
import { NotFound } from "./ui/not-found.js";

const pages = routes.map(({ path, load }) => ({ path, Page: arriving(load, "the page") }));

export function App({ client }: { readonly client: ApolloClient }): ReactElement {
  return (
    <ApolloProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <BrowserRouter>
          <Pages />
        </BrowserRouter>
      </MantineProvider>
    </ApolloProvider>
  );
}

export function Pages(): ReactElement {
  return (
    <Routes>
      <Route element={<Shell />}>
        {pages.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
