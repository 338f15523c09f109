import type { ReactElement } from "react";
import { useWords } from "../../apollo/about.js";
import type { Disclosure } from "../../generated/graphql.js";
import { carriedWords } from "../elements.js";
import { families, familyOf } from "../families.js";
import { LineSample } from "../line-sample.js";

interface FlowLineProps {
  readonly flow: {
    readonly id: string;
    readonly carries: readonly { readonly label: string }[];
    readonly standing: { readonly disclosure: Disclosure };
  };
  /** The other party, or both, as this list needs it. */
  readonly title: string;
  readonly chosen?: boolean;
  readonly extra?: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** One flow in a list: its line as drawn on the map, whom it joins, what it carries, what the law calls it. */
export function FlowLine({ flow, title, chosen, extra, onSelect }: FlowLineProps): ReactElement {
  const words = useWords();
  const family = families.find(({ id }) => id === familyOf(flow.standing.disclosure));
  return (
    <button
      type="button"
      className="flow-line"
      aria-current={chosen ? "true" : undefined}
      onClick={() => onSelect(flow.id)}
    >
      <span className="flow-line-mark">{family && <LineSample family={family} />}</span>
      <span className="flow-line-words">
        <span className="name flow-line-title">{title}</span>
        <span className="name flow-line-detail">
          {carriedWords(flow.carries)} · {words.disclosure(flow.standing.disclosure).label}
          {extra ? ` · ${extra}` : ""}
        </span>
      </span>
    </button>
  );
}
