import { Select } from "@mantine/core";
import type { ReactElement } from "react";
import type { RequestSeen } from "./request-page.js";

interface DenialChoiceProps {
  readonly denials: RequestSeen["denials"];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The reasons that the law knows for this right, each with what the answer must say then. */
export function DenialChoice({ denials, value, onChange }: DenialChoiceProps): ReactElement {
  const chosen = denials.find(({ id }) => id === value);
  return (
    <>
      <Select
        label="For which reason"
        data={denials.map(({ id, label }) => ({ value: id, label }))}
        value={value}
        onChange={(id) => id !== null && onChange(id)}
        allowDeselect={false}
      />
      {chosen && (
        <div className="denial-told">
          <p>
            {chosen.meaning} <span className="citation">{chosen.citation}</span>
          </p>
          <Told title="The answer must say" lines={chosen.mustSay} />
          <Told title="To be done all the same" lines={chosen.mustDo} />
        </div>
      )}
    </>
  );
}

function Told({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
