import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import type { StandingsQuery } from "../generated/graphql.js";

interface StandingListProps {
  readonly standings: StandingsQuery["standings"];
}

/** What stands, how often, and each as a signed list for systems that keep one of their own. */
export function StandingList({ standings }: StandingListProps): ReactElement {
  return (
    <>
      <ul className="standings" aria-label="What stands">
        {standings.map(({ kind, label, meaning, citation, count }) => (
          <li key={kind}>
            <strong className="standing-count num">{count.toLocaleString("en-US")}</strong>
            <div>
              <h2 className="standing-label">{label}</h2>
              <p className="standing-meaning">
                {meaning} {citation !== null && <span className="citation">{citation}</span>}
              </p>
              {count > 0 && (
                <Anchor href={`/opt-outs.ndjson?kind=${kind}`} download size="sm" underline="always">
                  Download the list<span className="sr-only"> of {label}</span>
                </Anchor>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="detail standings-note">
        Counted by identifiers: who gave an address and a telephone number is there twice. A list has each identifier
        hashed with SHA-256, and is signed in its last line.
      </p>
    </>
  );
}
