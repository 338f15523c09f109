import type { ReactElement, ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

export function Section({ title, count, children }: SectionProps): ReactElement {
  return (
    <section className="panel-section">
      <h3>
        {title}
        {count !== undefined && <span className="num panel-count">{count}</span>}
      </h3>
      {children}
    </section>
  );
}

/** Name and value, one a line; what is not recorded is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }): ReactElement | null {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  if (known.length === 0) return null;
  return (
    <dl className="panel-facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="name">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
