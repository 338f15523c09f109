import { Button, Group, Text } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { SaveProblem } from "../../changes/save-problem.js";
import { useSubmit } from "./use-submit.js";

interface RemoveButtonProps {
  readonly id: string;
  readonly name: string;
  /** Flows that go with it. */
  readonly flows: number;
  readonly onRemoved: () => void;
}

/** Asks once, in place, only where more than the record itself would go; undo covers the rest. */
export function RemoveButton({ id, name, flows, onRemoved }: RemoveButtonProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const { submit, applying } = useSubmit();
  const remove = async () => {
    const done = await submit({ change: { remove: { id, removeFlows: flows > 0 } }, words: `${name} removed` });
    if (done !== null) onRemoved();
  };
  if (!asking)
    return (
      <>
        <Button
          size="compact-sm"
          variant="default"
          loading={applying.saving}
          onClick={() => (flows > 0 ? setAsking(true) : void remove())}
        >
          Delete
        </Button>
        <SaveProblem problem={applying.problem} />
      </>
    );
  return (
    <Group gap={6} className="ask-row">
      <Text size="sm">{flows === 1 ? "Its one flow goes too." : `Its ${String(flows)} flows go too.`}</Text>
      <Button size="compact-sm" color="red" loading={applying.saving} onClick={() => void remove()}>
        Delete all
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
        Keep
      </Button>
      <SaveProblem problem={applying.problem} />
    </Group>
  );
}
