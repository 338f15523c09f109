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
