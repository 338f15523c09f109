import type { ReactElement } from "react";
import { Page } from "../ui/page.js";

export function ContractPage(): ReactElement {
  return <Page title="Contract">{null}</Page>;
}
