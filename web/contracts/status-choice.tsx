/**
 * How a clause was read. The arrow keys only move, Space or Enter chooses: going past an answer must not save it.
 */
import { useRef, type KeyboardEvent, type ReactElement } from "react";
import type { FindingStatus } from "../generated/graphql.js";
import { findingStatuses, word } from "../ui/choices.js";

export type Read = FindingStatus | "NOT_READ";

const answers: readonly Read[] = [...findingStatuses, "NOT_READ"];

interface StatusChoiceProps {
  readonly label: string;
  readonly value: Read;
  readonly onChange: (value: Read) => void;
}

export function StatusChoice({ label, value, onChange }: StatusChoiceProps): ReactElement {
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const buttons = [...(group.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[(to + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div ref={group} role="radiogroup" aria-label={label} className="status-choice" onKeyDown={move}>
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          role="radio"
          aria-checked={answer === value}
          data-answer={answer}
          tabIndex={answer === value ? 0 : -1}
          onClick={() => onChange(answer)}
        >
          {word(answer)}
        </button>
      ))}
    </div>
  );
}
