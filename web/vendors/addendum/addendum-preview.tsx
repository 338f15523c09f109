import type { ReactElement } from "react";
import type { AddendumShown } from "./vendor-addendum.js";

/** The words as they stand on the paper. */
export function AddendumPreview({ addendum }: { readonly addendum: AddendumShown }): ReactElement {
  const { title, opening, articles } = addendum;
  return (
    <article className="addendum-paper" aria-label={title}>
      <h3>{title}</h3>
      {opening.map((paragraph) => (
        <p key={paragraph} className="name">
          {paragraph}
        </p>
      ))}
      {articles.map(({ number, heading, citation, paragraphs }) => (
        <section key={number}>
          <h4>
            {number}. {heading}
          </h4>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p className="citation">{citation}</p>
        </section>
      ))}
      <Annexes addendum={addendum} />
    </article>
  );
}

function Annexes({ addendum: { purposes, categories } }: { readonly addendum: AddendumShown }): ReactElement {
  return (
    <>
      <h4>Annex 1: purposes</h4>
      <Rows rows={purposes.map((purpose) => ({ ...purpose, sensitive: false }))} />
      <h4>Annex 2: categories of personal information</h4>
      <Rows rows={categories} />
    </>
  );
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly citation: string | null;
  readonly sensitive: boolean;
}

function Rows({ rows }: { readonly rows: readonly Row[] }): ReactElement {
  if (rows.length === 0) return <p className="dimmed">Nothing is recorded on the map.</p>;
  return (
    <ul className="addendum-annex">
      {rows.map(({ id, label, citation, sensitive }) => (
        <li key={id}>
          <span className="name">{label}</span>
          {sensitive && <strong> Sensitive</strong>}
          {citation !== null && <span className="citation"> {citation}</span>}
        </li>
      ))}
    </ul>
  );
}
