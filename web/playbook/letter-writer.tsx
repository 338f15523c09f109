import { useState, type ReactElement } from "react";
import { NativeSelect } from "@mantine/core";
import type { RequestSeen } from "../requests/request-page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { LetterFields } from "./letter-fields.js";
import { LetterSheet } from "./letter-sheet.js";
import { RecordSent } from "./record-sent.js";
import type { Suggested } from "./request-letters.js";
import { useLetterPreview } from "./use-letter-preview.js";

interface LetterWriterProps {
  readonly letter: Suggested;
  readonly request: RequestSeen;
  readonly onDone: () => void;
  readonly onLookAgain: () => void;
}

/** To whom, what is still to be said, the letter as it will be, and that it was sent. */
export function LetterWriter({ letter, request, onDone, onLookAgain }: LetterWriterProps): ReactElement {
  const { template, parties } = letter;
  const first = parties.find(({ wrote }) => !wrote) ?? parties[0];
  const [party, setParty] = useState(first?.id ?? null);
  const written = useLetterPreview({ id: request.id, template: template.id, party });
  const { preview, error, retry, typed } = written;
  return (
    <div className="letter-writer">
      {parties.length > 0 && (
        <NativeSelect
          label="To"
          data={parties.map(({ id, name, wrote }) => ({ value: id, label: wrote ? `${name} (written to)` : name }))}
          value={party ?? ""}
          onChange={({ currentTarget }) => setParty(currentTarget.value)}
        />
      )}
      {preview && <LetterFields written={written} preview={preview} />}
      {preview?.body && preview.subject !== null && (
        <LetterSheet title={template.title} text={`${preview.subject}\n\n${preview.body}`} />
      )}
      {error && <Problem what="This letter" error={error} onRetry={retry} />}
      {!preview && !error && <Waiting what="the letter" rows={5} />}
      {preview && (
        <RecordSent
          letter={{ request, template, party, typed, templateVersion: preview.template.version }}
          isReady={preview.missing.length === 0 && written.isCurrent}
          onDone={onDone}
          onLookAgain={onLookAgain}
        />
      )}
    </div>
  );
}
