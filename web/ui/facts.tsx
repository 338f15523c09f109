import type { ReactElement, ReactNode } from "react";
import "./facts.css";

export type Fact = readonly [name: string, value: ReactNode];

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly className?: string;
}

/** Name and value, one a line; what is not recorded is left out. */
export function Facts({ facts, className = "facts" }: FactsProps): ReactElement | null {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  if (known.length === 0) return null;
  return (
    <dl className={className}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="name">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
