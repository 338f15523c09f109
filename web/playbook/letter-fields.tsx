import { Textarea } from "@mantine/core";
import type { ReactElement } from "react";
import { plain } from "../apollo/about.js";
import type { LetterPreview, Preview } from "./use-letter-preview.js";

interface LetterFieldsProps {
  readonly written: LetterPreview;
  readonly preview: Preview;
}

type Fact = Preview["facts"][number];

/** What the ledger does not know is asked for; what it only proposes can be put better, behind a fold. */
export function LetterFields({ written, preview }: LetterFieldsProps): ReactElement {
  const { typed, type, asked } = written;
  const open = preview.facts.filter(({ name, recorded }) => !recorded && asked.includes(name));
  const others = preview.facts.filter(({ name, recorded }) => !recorded && !asked.includes(name));
  const field = ({ name, meaning, value }: Fact) => (
    <Textarea
      key={name}
      label={plain(name)}
      description={meaning}
      autosize
      minRows={1}
      value={typed[name] ?? (asked.includes(name) ? "" : (value ?? ""))}
      onChange={({ currentTarget }) => type(name, currentTarget.value)}
    />
  );
  return (
    <>
      {preview.missing.length > 0 && (
        <p className="letter-missing">Say what is missing first: a letter with a hole is not sent.</p>
      )}
      {open.map(field)}
      {others.length > 0 && (
        <details className="template-more">
          <summary>Change what it says</summary>
          <div className="letter-writer">{others.map(field)}</div>
        </details>
      )}
    </>
  );
}
