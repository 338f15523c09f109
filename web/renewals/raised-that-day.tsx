import { useQuery, skipToken } from "@apollo/client/react";
import { useState, type ReactElement } from "react";
import { RenewalFlagsDocument } from "../generated/graphql.js";
import { Problem } from "../ui/problem.js";
import { SeverityMark } from "../ui/severity-mark.js";
import { Waiting } from "../ui/waiting.js";

/** Asked for when opened: the server judges the whole map on two days for it. */
export function RaisedThatDay({ id }: { readonly id: string }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className="renewal-raised" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="plain-summary">What is flagged the day after?</summary>
      {open && <Raised id={id} />}
    </details>
  );
}

function Raised({ id }: { readonly id: string }): ReactElement {
  const { data, error, refetch } = useQuery(RenewalFlagsDocument, id === "" ? skipToken : { variables: { id } });
  if (error) return <Problem what="What is flagged" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting what="that day" rows={2} />;
  const { flagsRaised } = data.renewal;
  if (flagsRaised.length === 0) return <p className="dimmed">Nothing more than today: no flow rests on it alone.</p>;
  return (
    <ul className="renewal-flags">
      {flagsRaised.map(({ kind, label, severity, party, flows }) => (
        <li key={`${kind} ${party.id}`}>
          <SeverityMark severity={severity} /> {label} at <span className="name">{party.name}</span>
          <span className="dimmed num"> ({flows.length === 1 ? "1 flow" : `${String(flows.length)} flows`})</span>
        </li>
      ))}
    </ul>
  );
}
