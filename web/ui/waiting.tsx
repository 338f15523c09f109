import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import type { ReactElement } from "react";

/** The shape of what is coming, never a spinner in an empty page. */
export function Waiting({ what, rows = 6 }: { readonly what: string; readonly rows?: number }): ReactElement {
  return (
    <Stack gap="sm" role="status" aria-busy="true" p="md">
      <VisuallyHidden>Loading {what} …</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={20} width={`${String(96 - ((row * 17) % 40))}%`} radius="sm" />
      ))}
    </Stack>
  );
}
