import type { ReactElement } from "react";
import { DropZone } from "../ui/drop-zone.js";

interface DropAnswersProps {
  readonly partyName: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function DropAnswers({ partyName, onFiles }: DropAnswersProps): ReactElement {
  return (
    <DropZone label={`Files of ${partyName}`} onFiles={onFiles}>
      Drop what <span className="name">{partyName}</span> holds of the person: any files, up to 20 MB each. They are
      sealed, and text with a number that must never be disclosed is refused.
    </DropZone>
  );
}
