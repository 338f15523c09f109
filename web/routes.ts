import type { ComponentType } from "react";

interface Route {
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
}

/** Every page by its address. Each is its own chunk: Cytoscape comes with the map and never with a table. */
export const routes: readonly Route[] = [
  { path: "/", load: async () => (await import("./map/map-page.js")).MapPage },
  { path: "/vendors", load: async () => (await import("./vendors/vendors-page.js")).VendorsPage },
  { path: "/vendors/:id", load: async () => (await import("./vendors/vendor-page.js")).VendorPage },
  { path: "/gaps", load: async () => (await import("./gaps/gaps-page.js")).GapsPage },
  { path: "/contracts", load: async () => (await import("./contracts/contracts-page.js")).ContractsPage },
  { path: "/contracts/:id", load: async () => (await import("./contracts/contract-page.js")).ContractPage },
  { path: "/new-contract", load: async () => (await import("./contracts/new-contract-page.js")).NewContractPage },
  { path: "/requests", load: async () => (await import("./requests/requests-page.js")).RequestsPage },
  { path: "/requests/:id", load: async () => (await import("./requests/request-page.js")).RequestPage },
  { path: "/new-request", load: async () => (await import("./requests/new-request-page.js")).NewRequestPage },
  { path: "/opt-outs", load: async () => (await import("./opt-outs/opt-outs-page.js")).OptOutsPage },
  { path: "/reports", load: async () => (await import("./reports/reports-page.js")).ReportsPage },
  { path: "/renewals", load: async () => (await import("./renewals/renewals-page.js")).RenewalsPage },
  { path: "/register", load: async () => (await import("./register/register-page.js")).RegisterPage },
  { path: "/playbook", load: async () => (await import("./playbook/playbook-page.js")).PlaybookPage },
  { path: "/playbook/:id", load: async () => (await import("./playbook/template-page.js")).TemplatePage },
  { path: "/letterhead", load: async () => (await import("./playbook/letterhead-page.js")).LetterheadPage },
  { path: "/documents", load: async () => (await import("./documents/documents-page.js")).DocumentsPage },
  { path: "/compare", load: async () => (await import("./documents/compare-page.js")).ComparePage },
  { path: "/review/:id", load: async () => (await import("./documents/review-page.js")).ReviewPage },
  { path: "/history", load: async () => (await import("./history/history-page.js")).HistoryPage },
  { path: "/import", load: async () => (await import("./import/import-page.js")).ImportPage },
];

/** Undefined where there is no page. */
export function routeAt(pathname: string): Route | undefined {
  const parts = partsOf(pathname);
  return routes.find(({ path }) => {
    const wanted = partsOf(path);
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(":") || part === parts[at]);
  });
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}
