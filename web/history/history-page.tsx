import type { ReactElement } from "react";
import { Page } from "../ui/page.js";

export function HistoryPage(): ReactElement {
  return <Page title="History">{null}</Page>;
}
