import type { ReactElement } from "react";
import "./reasons.css";

interface Reason {
  readonly text: string;
  readonly citation: string | null;
}

/** Why something is so: the server's sentences, each with its citation. */
export function Reasons({ because }: { readonly because: readonly Reason[] }): ReactElement | null {
  if (because.length === 0) return null;
  return (
    <ul className="reasons">
      {because.map(({ text, citation }, index) => (
        <li key={`${String(index)} ${text}`}>
          <span className="name">{text}</span>
          {citation && <span className="citation"> {citation}</span>}
        </li>
      ))}
    </ul>
  );
}
