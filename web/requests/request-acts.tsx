import { Button, Group } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { isHeadAct, type HeadAct } from "./act-forms.js";
import { ActForm } from "./act-form.js";
import type { RequestSeen } from "./request-page.js";

interface RequestActsProps {
  readonly request: RequestSeen;
  readonly onLookAgain: () => void;
}

/** What can be done now, each behind a small form; what is usual next stands first and filled. */
export function RequestActs({ request, onLookAgain }: RequestActsProps): ReactElement | null {
  const { word } = useWords();
  const [open, setOpen] = useState<HeadAct | null>(null);
  const acts = request.possible.filter(isHeadAct);
  const next = acts.find((act) => act === "ANSWER") ?? acts.find((act) => act === "ACKNOWLEDGE");
  const lookAgain = () => {
    setOpen(null);
    onLookAgain();
  };
  return (
    <section className="block" aria-label="What can be done">
      <Group gap="xs" mb="md">
        {acts.map((act) => (
          <Button
            key={act}
            variant={act === next ? "filled" : "default"}
            size="compact-md"
            aria-expanded={open === act}
            onClick={() => setOpen(open === act ? null : act)}
          >
            {word("requestActs", act).label}
          </Button>
        ))}
      </Group>
      {open && acts.includes(open) && (
        <ActForm key={open} request={request} act={open} onDone={() => setOpen(null)} onLookAgain={lookAgain} />
      )}
    </section>
  );
}
