import { Alert, Button, Group } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import type { ReactElement } from "react";

/** Known here alone and only now: the server keeps its hash. */
export function PackageLink({ path }: { readonly path: string }): ReactElement {
  const { copy, copied } = useClipboard();
  const address = `${location.origin}${path}`;
  return (
    <Alert className="status-link package-link" variant="light" role="status" title="The package is made">
      <p>
        Give this private address to the person, and to nobody else. It works once, within 30 days, and it is shown here
        once.
      </p>
      <Group gap="xs">
        <code className="name">{address}</code>
        <Button size="compact-sm" variant="default" onClick={() => copy(address)}>
          {copied ? "Copied" : "Copy"}
        </Button>
      </Group>
    </Alert>
  );
}
