import type { ReactElement } from "react";
import { Page } from "../ui/page.js";

export function ContractsPage(): ReactElement {
  return <Page title="Contracts">{null}</Page>;
}
