import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import type { ReactElement } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { Shell } from "./shell/shell.js";
import { cssVariables, theme } from "./theme.js";
import { arriving } from "./ui/arriving.js";
import { NotFound } from "./ui/not-found.js";

/** Each page is its own chunk: Cytoscape comes with the map and never with a table. */
const MapPage = arriving(async () => (await import("./map/map-page.js")).MapPage);
const VendorsPage = arriving(async () => (await import("./vendors/vendors-page.js")).VendorsPage);
const VendorPage = arriving(async () => (await import("./vendors/vendor-page.js")).VendorPage);
const GapsPage = arriving(async () => (await import("./gaps/gaps-page.js")).GapsPage);
const ContractsPage = arriving(async () => (await import("./contracts/contracts-page.js")).ContractsPage);
const ContractPage = arriving(async () => (await import("./contracts/contract-page.js")).ContractPage);
const NewContractPage = arriving(async () => (await import("./contracts/new-contract-page.js")).NewContractPage);
const RenewalsPage = arriving(async () => (await import("./renewals/renewals-page.js")).RenewalsPage);
const RegisterPage = arriving(async () => (await import("./register/register-page.js")).RegisterPage);
const DocumentsPage = arriving(async () => (await import("./documents/documents-page.js")).DocumentsPage);
const ReviewPage = arriving(async () => (await import("./documents/review-page.js")).ReviewPage);
const ComparePage = arriving(async () => (await import("./documents/compare-page.js")).ComparePage);
const HistoryPage = arriving(async () => (await import("./history/history-page.js")).HistoryPage);
const ImportPage = arriving(async () => (await import("./import/import-page.js")).ImportPage);

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
