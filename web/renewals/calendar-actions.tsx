import { Button, CopyButton } from "@mantine/core";
import type { ReactElement } from "react";

/** The calendar that Outlook, Google and others subscribe to; its address needs to be reachable from where they run. */
export function CalendarActions({ until }: { readonly until: string | null }): ReactElement {
  const path = until === null ? "/renewals.ics" : `/renewals.ics?until=${until}`;
  return (
    <>
      <CopyButton value={new URL(path, window.location.href).href} timeout={3000}>
        {({ copied, copy }) => (
          <Button variant="default" size="compact-sm" onClick={copy}>
            {copied ? "Copied: paste it as a calendar to subscribe to" : "Copy the calendar's address"}
          </Button>
        )}
      </CopyButton>
      <Button component="a" href={path} download="sluice-renewals.ics" variant="default" size="compact-sm">
        Download the calendar
      </Button>
    </>
  );
}
