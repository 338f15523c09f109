import type { ReactElement } from "react";
import type { ContractFieldsFragment } from "../generated/graphql.js";

type Part = ContractFieldsFragment["scope"]["purposes"];

/** An unstated part limits nothing and an empty one covers nothing: they must never look alike. */
export function ScopeWords({
  part,
  what,
}: {
  readonly part: Part;
  readonly what: "purposes" | "categories";
}): ReactElement {
  if (part === null) return <span className="dimmed">States no {what}, so it limits none</span>;
  if (part.length === 0)
    return (
      <span>
        <strong>Covers no {what} at all:</strong> the list is empty
      </span>
    );
  return <span className="name">{part.map(({ label }) => label).join(", ")}</span>;
}
