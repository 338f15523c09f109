import { Group, Stack, Text } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";

interface EmptyProps {
  readonly title: string;
  readonly hint?: ReactNode;
  /** The buttons that end the emptiness. */
  readonly actions?: ReactNode;
}

export function Empty({ title, hint, actions }: EmptyProps): ReactElement {
  return (
    <Stack align="flex-start" gap="xs" py="xl">
      <Text fw={650} size="lg">
        {title}
      </Text>
      {hint && <Text c="dimmed">{hint}</Text>}
      {actions && <Group gap="xs">{actions}</Group>}
    </Stack>
  );
}
