import { Kbd } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import type { StepOutcome } from "../generated/graphql.js";

/** The keys of the list, for those who have a keyboard. */
export function StepHint({ outcomes }: { readonly outcomes: readonly StepOutcome[] }): ReactElement | null {
  const { word } = useWords();
  if (outcomes.length === 0) return null;
  return (
    <p className="dimmed step-hint wide-only">
      <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> from step to step
      {outcomes.map((outcome, at) => (
        <span key={outcome}>
          {" "}
          <Kbd size="xs">{at + 1}</Kbd> {word("stepOutcomes", outcome).label.toLowerCase()}
        </span>
      ))}
    </p>
  );
}
