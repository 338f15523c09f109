import type { ReactElement } from "react";
import { Page } from "../ui/page.js";

export function VendorPage(): ReactElement {
  return <Page title="Vendor">{null}</Page>;
}
