import { useQuery } from "@apollo/client/react";
import { useEffect, type ReactElement } from "react";
import { report, useConnection } from "../apollo/connection.js";
import { StoreStateDocument } from "../generated/graphql.js";
import { Icon } from "../ui/icon.js";

const POLL_MS = 8000;

/** Says plainly that what is on screen may be old, and for which reason; it goes by itself when that is over. */
export function ConnectionNotice(): ReactElement {
  const { server, storeReachable } = useConnection();
  const { data } = useQuery(StoreStateDocument, { pollInterval: POLL_MS, fetchPolicy: "network-only" });
  const reported = data?.about.storeReachable ?? true;
  useEffect(() => report({ storeReachable: reported }), [reported]);
  const words = wordsFor(server, storeReachable);
  return (
    <div role="status" aria-live="polite">
      {words && (
        <span className="connection-notice">
          <Icon name="offline" /> {words}
        </span>
      )}
    </div>
  );
}

function wordsFor(server: string, storeReachable: boolean): string | null {
  if (server === "offline") return "Server unreachable. Trying again; what you see may be old.";
  return storeReachable ? null : "The store is unreachable. Reading works, saving does not.";
}
