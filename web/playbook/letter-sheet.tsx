import { Button, Group } from "@mantine/core";
import type { ReactElement } from "react";
import { toast } from "../ui/toast.js";
import { printLetter } from "./print-letter.js";

interface LetterSheetProps {
  readonly title: string;
  /** Subject, an empty line, the letter. */
  readonly text: string;
}

/** A letter as it is sent, to be read, copied or printed. */
export function LetterSheet({ title, text }: LetterSheetProps): ReactElement {
  const [subject = "", ...rest] = text.split("\n");
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast({ message: `${title}: copied` });
  };
  return (
    <div>
      <article className="letter-sheet" aria-label={title}>
        <h4>{subject}</h4>
        <p>{rest.join("\n").trim()}</p>
      </article>
      <Group gap="xs" mt={8}>
        <Button variant="default" size="compact-sm" onClick={() => void copy()}>
          Copy
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => printLetter(text)}>
          Print
        </Button>
      </Group>
    </div>
  );
}
