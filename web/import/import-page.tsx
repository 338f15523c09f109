import { Anchor, Button, Select, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { choices } from "../ui/choices.js";
import { Page } from "../ui/page.js";
import { DropZone } from "./drop-zone.js";
import { OutcomeShown } from "./outcome.js";
import type { Progress as Told } from "./send.js";
import { useImport, type Import } from "./use-import.js";

export function ImportPage(): ReactElement {
  const bringing = useImport();
  return (
    <Page
      title="Import"
      actions={
        <Button component="a" href="/export" download="sluice.ndjson" variant="default">
          Export the whole map
        </Button>
      }
    >
      <Text mb="md" maw="68ch">
        Bring in systems, vendors, flows, contracts and findings: one JSON object a line (NDJSON), or a CSV with a line
        of headings. A record with an id that is already on the map replaces that record; records not named stay. The
        file is tried first, and nothing is saved until you say so.
      </Text>
      <DropZone busy={bringing.working !== null} onFile={(file) => bringing.choose(file)} />
      {bringing.csv && <RowType bringing={bringing} />}
      <div role="status" aria-live="polite">
        <Progress bringing={bringing} />
        {bringing.outcome && <OutcomeShown bringing={bringing} outcome={bringing.outcome} />}
        {bringing.failure && <Text mt="md">{bringing.failure}</Text>}
      </div>
      {bringing.applied && (
        <Text mt="md">
          <Anchor component={Link} underline="always" to="/">
            See it on the map
          </Anchor>{" "}
          or{" "}
          <Anchor component={Link} underline="always" to="/history">
            in the history
          </Anchor>
          .
        </Text>
      )}
    </Page>
  );
}

const types = ["category", "purpose", "system", "vendor", "flow", "contract", "finding"] as const;

function RowType({ bringing }: { readonly bringing: Import }): ReactElement {
  const { file, type, choose } = bringing;
  return (
    <Select
      mt="md"
      maw={320}
      label="Every row is a"
      placeholder="Its column “type” says"
      data={choices(types)}
      value={type as (typeof types)[number] | null}
      clearable
      clearButtonProps={{ "aria-label": "The column “type” says" }}
      onChange={(chosen) => file && choose(file, chosen)}
    />
  );
}

const stages: Readonly<Record<Told["stage"], (lines: string) => string>> = {
  reading: (lines) => `${lines} lines read`,
  applying: (lines) => `${lines} lines read, applying them to the map`,
  saving: (lines) => `${lines} lines applied, saving`,
};

function Progress({ bringing }: { readonly bringing: Import }): ReactElement | null {
  const { working, progress, file } = bringing;
  if (!working) return null;
  return (
    <Text mt="md" className="num name">
      {working === "trying" ? "Trying" : "Importing"} {file?.name} …{" "}
      {progress && stages[progress.stage](progress.lines.toLocaleString("en-US"))}
    </Text>
  );
}
