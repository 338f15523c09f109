import type { ReactElement } from "react";
import type { StandingPartsFragment } from "../../generated/graphql.js";
import { Section } from "./section.js";

/** What is wanting, by name: clauses by how they were read, and what lies outside the scope. */
export function StandingDetails({ standing }: { readonly standing: StandingPartsFragment }): ReactElement {
  return (
    <>
      <Named title="Clauses missing" items={standing.missingClauses} />
      <Named title="Clauses partial" items={standing.partialClauses} />
      <Named title="Clauses unreviewed" items={standing.unreviewedClauses} />
      <Named title="Categories outside the scope" items={standing.uncoveredCategories} />
      <Named title="Purposes outside the scope" items={standing.uncoveredPurposes} />
    </>
  );
}

interface NamedProps {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly citation?: string | null }[];
}

function Named({ title, items }: NamedProps): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <Section title={title} count={items.length}>
      <ul className="panel-list">
        {items.map(({ id, label, citation }) => (
          <li key={id}>
            {label} {citation && <span className="citation">{citation}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
