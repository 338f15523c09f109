import { Button } from "@mantine/core";
import { useRef, useState, type DragEvent, type ReactElement, type ReactNode } from "react";
import { Icon } from "./icon.js";
import "./drop-zone.css";

interface DropZoneProps {
  /** What the files are, for who cannot see the words beside. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped or chosen. */
export function DropZone({ label, onFiles, children }: DropZoneProps): ReactElement {
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
      <span>{children}</span>
      <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => chooser.current?.click()}>
        Choose files
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
