import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import type { UndoOne } from "./use-undo-one.js";

export function UndoButton({ revision, undoing, undo }: UndoOne): ReactElement {
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={undoing}
      aria-label={`Undo revision ${String(revision)}`}
      onClick={undo}
    >
      Undo
    </Button>
  );
}
