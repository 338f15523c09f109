import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { lazy, type ReactElement } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { Shell } from "./shell/shell.js";
import { cssVariables, theme } from "./theme.js";
import { NotFound } from "./ui/not-found.js";

/** Each page is its own chunk: Cytoscape comes with the map and never with a table. */
const MapPage = lazy(async () => ({ default: (await import("./map/map-page.js")).MapPage }));
const VendorsPage = lazy(async () => ({ default: (await import("./vendors/vendors-page.js")).VendorsPage }));
const VendorPage = lazy(async () => ({ default: (await import("./vendors/vendor-page.js")).VendorPage }));
const GapsPage = lazy(async () => ({ default: (await import("./gaps/gaps-page.js")).GapsPage }));
const ContractsPage = lazy(async () => ({ default: (await import("./contracts/contracts-page.js")).ContractsPage }));
const ContractPage = lazy(async () => ({ default: (await import("./contracts/contract-page.js")).ContractPage }));
const NewContractPage = lazy(async () => ({
  default: (await import("./contracts/new-contract-page.js")).NewContractPage,
}));
const RenewalsPage = lazy(async () => ({ default: (await import("./renewals/renewals-page.js")).RenewalsPage }));
const RegisterPage = lazy(async () => ({ default: (await import("./register/register-page.js")).RegisterPage }));
const DocumentsPage = lazy(async () => ({ default: (await import("./documents/documents-page.js")).DocumentsPage }));
const ReviewPage = lazy(async () => ({ default: (await import("./documents/review-page.js")).ReviewPage }));
const ComparePage = lazy(async () => ({ default: (await import("./documents/compare-page.js")).ComparePage }));
const HistoryPage = lazy(async () => ({ default: (await import("./history/history-page.js")).HistoryPage }));
const ImportPage = lazy(async () => ({ default: (await import("./import/import-page.js")).ImportPage }));

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
        <Route index element={<MapPage />} />
        <Route path="vendors" element={<VendorsPage />} />
        <Route path="vendors/:id" element={<VendorPage />} />
        <Route path="gaps" element={<GapsPage />} />
        <Route path="contracts" element={<ContractsPage />} />
        <Route path="contracts/:id" element={<ContractPage />} />
        <Route path="new-contract" element={<NewContractPage />} />
        <Route path="renewals" element={<RenewalsPage />} />
        <Route path="register" element={<RegisterPage />} />
        <Route path="documents" element={<DocumentsPage />} />
        <Route path="compare" element={<ComparePage />} />
        <Route path="review/:id" element={<ReviewPage />} />
        <Route path="history" element={<HistoryPage />} />
        <Route path="import" element={<ImportPage />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
