import { Button, Group, Stack, Text } from "@mantine/core";
import type { SubmitEventHandler, ReactElement, ReactNode } from "react";
import { SaveProblem } from "../../changes/save-problem.js";
import type { Apply } from "../../changes/use-apply.js";

interface FormFrameProps {
  readonly title: string;
  readonly applying: Apply;
  readonly trying: boolean;
  readonly mine: unknown;
  readonly onSubmit: SubmitEventHandler;
  readonly onOverwrite: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function FormFrame(props: FormFrameProps): ReactElement {
  const { title, applying, trying, mine, onSubmit, onOverwrite, onCancel, children } = props;
  return (
    <form className="panel-body" onSubmit={onSubmit} noValidate aria-label={title}>
      <h2 className="panel-title name">{title}</h2>
      <Stack gap="sm">
        {children}
        <SaveProblem problem={applying.problem} mine={mine} onOverwrite={onOverwrite} onTakeTheirs={onCancel} />
        {trying && (
          <Text size="sm" c="dimmed">
            “Try first” is on: nothing is saved until you say so.
          </Text>
        )}
        <Group gap="xs">
          <Button type="submit" loading={applying.saving}>
            {trying ? "Try it" : "Save"}
          </Button>
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
