import type { ReactElement } from "react";
import { Page } from "../ui/page.js";

export function VendorsPage(): ReactElement {
  return <Page title="Vendors">{null}</Page>;
}
