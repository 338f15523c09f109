import { Button, Stack, Text } from "@mantine/core";
import type { ReactElement } from "react";
import { Icon } from "./icon.js";
import { problemOf } from "./problem-of.js";

interface ProblemProps {
  readonly what: string;
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** What failed, why, and the way on. */
export function Problem({ what, error, onRetry }: ProblemProps): ReactElement {
  const { message } = problemOf(error);
  return (
    <Stack role="alert" align="flex-start" gap="xs" p="lg" maw={560}>
      <Text fw={650} size="lg">
        <Icon name="warning" /> {what} could not be shown
      </Text>
      <Text c="dimmed" className="name">
        {message}
      </Text>
      {onRetry && (
        <Button variant="default" onClick={onRetry} mt="xs">
          Try again
        </Button>
      )}
    </Stack>
  );
}
