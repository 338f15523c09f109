import type { ReactElement } from "react";
import { Icon } from "../ui/icon.js";
import type { Suggestion } from "./use-proposal.js";

interface WarningsProps {
  readonly notes: readonly string[];
  readonly warnings: Suggestion["warnings"];
}

/** What a reviewer must know about the whole before the parts. */
export function Warnings({ notes, warnings }: WarningsProps): ReactElement | null {
  const sentences = [...warnings.map(({ sentence }) => sentence), ...notes];
  if (sentences.length === 0) return null;
  return (
    <ul className="review-warnings" aria-label="What to know first">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Icon name="warning" size={14} /> {sentence}
        </li>
      ))}
    </ul>
  );
}
