import { Button, Text } from "@mantine/core";
import { useRef, useState, type DragEvent, type ReactElement } from "react";
import "./import.css";

interface DropZoneProps {
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** A button for the keyboard, a place to drop for the mouse. */
export function DropZone({ busy, onFile }: DropZoneProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  return (
    <div
      className="drop-zone"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button loading={busy} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <Text c="dimmed">or drop one here: .ndjson, .jsonl or .csv</Text>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to import"
        accept=".ndjson,.jsonl,.json,.csv,application/x-ndjson,text/csv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
