import type { ReactElement } from "react";
import type { RequestSeen } from "./request-page.js";

/** What is kept with the request, oldest first: sealed, so only that it is there can be shown. */
export function Papers({ papers }: Pick<RequestSeen, "papers">): ReactElement | null {
  if (papers.length === 0) return <p className="dimmed papers-none">Nothing was gathered yet.</p>;
  return (
    <ul className="papers" aria-label="Papers kept with it">
      {papers.map(({ id, name, kind, partyName, at }) => (
        <li key={id}>
          <span className="name">{name}</span>
          <span className="detail">
            {partyName === null ? kind : <span className="name">from {partyName}</span>}{" "}
            <time className="num" dateTime={at}>
              {at.slice(0, 16).replace("T", " ")} UTC
            </time>
          </span>
        </li>
      ))}
    </ul>
  );
}
