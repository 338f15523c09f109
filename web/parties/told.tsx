import { Anchor } from "@mantine/core";
import { useState, type ReactElement } from "react";
import { Link } from "react-router";
import type { ReasonToldFragment } from "../generated/graphql.js";
import { clauseOf, contractPage } from "./place.js";
import "../ui/reasons.css";
import "./parties.css";

/** Where a list stands under one flow, that flow is not named again. */
export type Reason = Omit<ReasonToldFragment, "flow"> & Partial<Pick<ReasonToldFragment, "flow">>;

interface ToldProps {
  readonly because: readonly Reason[];
  /** How many are shown before the rest is asked for. */
  readonly most?: number;
  /** Said by the heading above already. */
  readonly unsaid?: string;
}

/** The server's reasons; one about a clause of a contract leads to that clause. */
export function Told({ because, most = 5, unsaid = "" }: ToldProps): ReactElement | null {
  const [whole, setWhole] = useState(false);
  if (because.length === 0) return null;
  const shown = whole || because.length <= most + 1 ? because : because.slice(0, most);
  return (
    <>
      <ul className="reasons">
        {shown.map((reason, index) => (
          <li key={`${String(index)} ${reason.text}`}>
            <Words reason={reason} unsaid={unsaid} />
            {reason.citation && <span className="citation"> {reason.citation}</span>}
          </li>
        ))}
      </ul>
      {shown.length < because.length && (
        <Anchor component="button" type="button" size="sm" onClick={() => setWhole(true)}>
          {because.length - shown.length} more reasons
        </Anchor>
      )}
    </>
  );
}

function Words({ reason, unsaid }: { readonly reason: Reason; readonly unsaid: string }): ReactElement {
  const { text, clause, contract } = reason;
  const words = unsaid !== "" && text.startsWith(unsaid) ? capital(text.slice(unsaid.length)) : text;
  if (!contract) return <span className="name">{words}</span>;
  const to = clause ? clauseOf(contract.id, clause.id) : contractPage(contract.id);
  return (
    <Anchor component={Link} to={to} inherit className="name reason-way">
      {words}
    </Anchor>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
