import type { ReactElement } from "react";

export function MapPage(): ReactElement {
  return <div />;
}
