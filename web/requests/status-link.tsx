import { Alert, Button, Group } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import type { ReactElement } from "react";

export interface Entered {
  readonly statusPath: string;
  readonly isNew: boolean;
}

/** The private page of the person, to be read out, printed or sent: it opens without any other proof. */
export function StatusLink({ entered: { statusPath, isNew } }: { readonly entered: Entered }): ReactElement {
  const { copy, copied } = useClipboard();
  const address = `${location.origin}${statusPath}`;
  return (
    <Alert
      className="status-link"
      variant="light"
      role="status"
      title={isNew ? "It is recorded" : "The same person had asked this before: this is the earlier request"}
    >
      <p>
        Give this private address to the person, and to nobody else: it shows how far the request is. It is shown here
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
