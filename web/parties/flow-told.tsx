import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import type { FlowToldFragment } from "../generated/graphql.js";
import { families, familyOf } from "../map/families.js";
import { LineSample } from "../map/line-sample.js";
import { word } from "../ui/choices.js";
import { contractPage, flowOnMap, partyPage } from "./place.js";
import { Told } from "./told.js";
import { isolated } from "../ui/isolated.js";

interface FlowToldProps {
  readonly flow: FlowToldFragment;
  /** The end that the page is about, which need not be named again. */
  readonly at?: string;
}

/** A flow as the law sees it: whom it joins, what it carries and for what, its standing, and why. */
export function FlowTold({ flow, at }: FlowToldProps): ReactElement {
  const { standing } = flow;
  return (
    <li className="told-flow">
      <div className="told-flow-head">
        <Ends flow={flow} at={at} />
        <StandingWords standing={standing} />
      </div>
      <p className="told-flow-carries name">
        {flow.carries.length > 0 ? listed(flow.carries) : "Categories not recorded, so unknown"}
        {" · for "}
        {flow.purposes.length > 0 ? listed(flow.purposes) : "purposes not recorded"}
      </p>
      <details>
        <summary>Why</summary>
        <Told because={standing.because} />
        <span className="told-ways">
          {standing.contracts.map(({ id, title }) => (
            <Anchor key={id} component={Link} to={contractPage(id)} size="xs" className="name">
              Rests on {title}
            </Anchor>
          ))}
          <Anchor component={Link} to={flowOnMap(flow.id)} size="xs">
            Show this flow on the map
          </Anchor>
        </span>
      </details>
      <FlagWords kinds={flow.flags} />
    </li>
  );
}

function Ends({ flow, at }: { readonly flow: FlowToldFragment; readonly at: string | undefined }): ReactElement {
  const { from, to } = flow;
  const link = (party: typeof from) => (
    <Anchor component={Link} to={partyPage(party)} className="name">
      {party.name}
    </Anchor>
  );
  if (at === to.id) return <span>From {link(from)}</span>;
  if (at === from.id) return <span>To {link(to)}</span>;
  return (
    <span>
      {link(from)} → {link(to)}
    </span>
  );
}

function StandingWords({ standing }: { readonly standing: FlowToldFragment["standing"] }): ReactElement {
  const words = useWords();
  const { label, meaning } = words.disclosure(standing.disclosure);
  const family = families.find(({ id }) => id === familyOf(standing.disclosure));
  return (
    <span className="told-flow-standing" title={meaning}>
      {family && <LineSample family={family} />}
      <span>
        <strong>{label}</strong>
        {standing.role && <span className="dimmed"> · {word(standing.role).toLowerCase()}</span>}
      </span>
    </span>
  );
}

function FlagWords({ kinds }: { readonly kinds: FlowToldFragment["flags"] }): ReactElement | null {
  const words = useWords();
  if (kinds.length === 0) return null;
  return <span className="detail">Flagged: {kinds.map((kind) => words.flag(kind).label).join(", ")}</span>;
}

function listed(items: readonly { readonly label: string }[]): string {
  return items.map(({ label }) => isolated(label)).join(", ");
}
