import type { ReactElement } from "react";
import { Link } from "react-router";
import type { Words } from "../apollo/about.js";
import type { RequestRowFragment } from "../generated/graphql.js";
import type { Column } from "../lists/long-table.js";
import { requestPage } from "../parties/place.js";
import { DueMark } from "./due-mark.js";
import { RequestStateMark } from "./request-state.js";

export function requestColumns({ word }: Words): readonly Column<RequestRowFragment>[] {
  return [
    {
      title: "Request",
      width: "21%",
      cell: ({ id, right }, tabIndex) => (
        <Link to={requestPage(id)} className="row-link" data-row tabIndex={tabIndex}>
          {word("rights", right).label}
        </Link>
      ),
    },
    { title: "Due", width: "26%", cell: ({ clock, dueOn }) => <DueMark clock={clock} dueOn={dueOn} /> },
    { title: "State", width: "124px", cell: ({ state }) => <RequestStateMark state={state} /> },
    { title: "Waits for", width: "auto", cell: (request) => <WaitsFor request={request} /> },
    { title: "Came in by", width: "116px", cell: ({ method }) => word("requestMethods", method).label },
    { title: "Received", width: "112px", number: true, cell: ({ receivedOn }) => receivedOn },
  ];
}

const MOST = 2;

/** Those who have yet to act by name; before and after them it waits for those who work here. */
function WaitsFor({ request }: { readonly request: RequestRowFragment }): ReactElement {
  const { waitsFor, possible } = request;
  if (waitsFor.length === 0) return <span className="dimmed">{oursOf(possible)}</span>;
  const rest = waitsFor.length - MOST;
  return (
    <span className="name" title={waitsFor.join(", ")}>
      {waitsFor.slice(0, MOST).join(", ")}
      {rest > 0 && <span className="dimmed num"> +{rest}</span>}
    </span>
  );
}

function oursOf(possible: RequestRowFragment["possible"]): string {
  if (possible.includes("VERIFY")) return "Proof of who it is";
  return possible.includes("ANSWER") ? "Your answer" : "–";
}
