import { Link } from "react-router";
import type { DocumentRowFragment } from "../generated/graphql.js";
import type { Column } from "../lists/long-table.js";
import { contractPage } from "../parties/place.js";
import { documentPage } from "./address.js";
import { sizeOf, typeOf } from "./file-words.js";

const states = { QUEUED: "Waiting to be read", READING: "Being read", READ: "Read", UNREADABLE: "Cannot be read" };

export const documentColumns: readonly Column<DocumentRowFragment>[] = [
  {
    title: "Document",
    width: "auto",
    cell: ({ id, name, mediaType, bytes, pages }, tabIndex) => (
      <>
        <Link to={documentPage(id)} className="row-link name" data-row tabIndex={tabIndex}>
          {name}
        </Link>
        <span className="detail">
          {typeOf(mediaType)}
          {pages !== null && `, ${String(pages)} ${pages === 1 ? "page" : "pages"}`}, {sizeOf(bytes)}
        </span>
      </>
    ),
  },
  {
    title: "State",
    width: "32%",
    cell: ({ state, problem }) => (
      <>
        <span>{states[state]}</span>
        {problem && <span className="detail">{problem.sentence}</span>}
      </>
    ),
  },
  {
    title: "Contract",
    width: "26%",
    cell: ({ contracts, state }, tabIndex) => (
      <>
        {contracts.length === 0 && <span className="dimmed">{state === "READ" ? "To be reviewed" : "None yet"}</span>}
        {contracts.map(({ id, title }) => (
          <Link key={id} to={contractPage(id)} className="row-control name document-contract" tabIndex={tabIndex}>
            {title}
          </Link>
        ))}
      </>
    ),
  },
  {
    title: "Added",
    width: "112px",
    cell: ({ uploadedAt }) => <span className="num">{uploadedAt.slice(0, 10)}</span>,
  },
];
