import { Anchor } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link } from "react-router";
import { flowOnMap } from "../parties/place.js";
import type { GapShown } from "./gap-panel.js";

/** What is lacking, and the flows it is lacking for. */
export function GapTerms({ gap }: { readonly gap: GapShown }): ReactElement {
  const scope = [...gap.categories, ...gap.purposes];
  return (
    <>
      {gap.clauses.length > 0 && (
        <Part title="Terms" count={gap.clauses.length}>
          {gap.clauses.map(({ id, label, requirement, citation }) => (
            <li key={id}>
              <span className="gap-term">{label}</span>
              <span className="detail">
                {requirement} <span className="citation">{citation}</span>
              </span>
            </li>
          ))}
        </Part>
      )}
      {scope.length > 0 && (
        <Part title="Outside of the scope" count={scope.length}>
          {scope.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </Part>
      )}
      <Part title="Flows" count={gap.flows.length}>
        {gap.flows.map(({ id, from, to }) => (
          <li key={id}>
            <Anchor component={Link} to={flowOnMap(id)} size="sm" className="name">
              {from.name} → {to.name}
            </Anchor>
          </li>
        ))}
      </Part>
    </>
  );
}

const MOST = 6;

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: readonly ReactElement[];
}

function Part({ title, count, children }: PartProps): ReactElement {
  const [whole, setWhole] = useState(false);
  const shown = whole || count <= MOST + 1 ? children : children.slice(0, MOST);
  return (
    <section className="gap-part">
      <h3>
        {title} <span className="num block-count">{count}</span>
      </h3>
      <ul>{shown}</ul>
      {shown.length < count && (
        <Anchor component="button" type="button" size="sm" onClick={() => setWhole(true)}>
          Show all {count}
        </Anchor>
      )}
    </section>
  );
}
