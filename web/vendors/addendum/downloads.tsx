import { Button, Group } from "@mantine/core";
import type { ReactElement } from "react";
import type { Chosen } from "./vendor-addendum.js";

interface DownloadsProps {
  readonly vendor: string;
  readonly chosen: Chosen;
  readonly company: string | null;
}

export function Downloads({ vendor, chosen, company }: DownloadsProps): ReactElement {
  const asked = new URLSearchParams();
  if (chosen.form !== null) asked.set("form", chosen.form.toLowerCase());
  if (chosen.withUnread) asked.set("unread", "1");
  if (company !== null) asked.set("business", company);
  const query = asked.size === 0 ? "" : `?${asked.toString()}`;
  return (
    <Group gap="xs" my="sm">
      {(["docx", "pdf"] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={`/addenda/${encodeURIComponent(vendor)}.${format}${query}`}
          download
          variant="default"
        >
          Download {format.toUpperCase()}
        </Button>
      ))}
    </Group>
  );
}
