import { Button } from "@mantine/core";
import { useRef, useState, type DragEvent, type ReactElement } from "react";
import { Icon } from "../ui/icon.js";
import "../documents/documents.css";

interface DropAnswersProps {
  readonly partyName: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function DropAnswers({ partyName, onFiles }: DropAnswersProps): ReactElement {
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className="drop-zone"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>
        Drop what <span className="name">{partyName}</span> holds of the person: any files, up to 20 MB each. They are
        sealed, and text with a number that must never be disclosed is refused.
      </span>
      <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => chooser.current?.click()}>
        Choose files
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={`Files of ${partyName}`}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
