import { Anchor, Button } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { Empty } from "../ui/empty.js";

/** The friendly start: draw the first party, or bring a file. */
export function EmptyMap({ onAdd }: { readonly onAdd: (what: "system" | "vendor") => void }): ReactElement {
  return (
    <div className="empty-map">
      <Empty
        title="The map is empty"
        hint="Start with a system you run, such as your web shop. Then add the vendors it sends personal information to, and draw the flows between them."
        actions={
          <>
            <Button onClick={() => onAdd("system")}>Add your first system</Button>
            <Button component={Link} to="/import" variant="default">
              Import a file
            </Button>
          </>
        }
      />
      <p className="dimmed">
        NDJSON or CSV; the form of an{" "}
        <Anchor href="/export" underline="always">
          export
        </Anchor>{" "}
        is the form of an import.
      </p>
    </div>
  );
}
