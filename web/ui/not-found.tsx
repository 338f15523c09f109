import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { Page } from "./page.js";

export function NotFound(): ReactElement {
  return (
    <Page title="Nothing here">
      <p>
        No page has this address.{" "}
        <Anchor component={Link} to="/">
          Back to the map
        </Anchor>
      </p>
    </Page>
  );
}
