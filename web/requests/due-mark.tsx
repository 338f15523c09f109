import type { ReactElement } from "react";
import { Icon } from "../ui/icon.js";

interface DueMarkProps {
  readonly clock: { readonly words: string; readonly isPastDue: boolean };
  readonly dueOn: string;
}

/** What is left in the server's words; what is past is said by a sign and a word too, never by colour alone. */
export function DueMark({ clock: { words, isPastDue }, dueOn }: DueMarkProps): ReactElement {
  return (
    <>
      <span className="num due-day" data-past={isPastDue || undefined}>
        {isPastDue && <Icon name="warning" size={14} />} {dueOn}
        {isPastDue && " past due"}
      </span>
      <span className="detail">{words}</span>
    </>
  );
}
