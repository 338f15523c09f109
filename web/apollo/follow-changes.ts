/** When anyone changes the map, every query on screen is asked again: the answers are cheap and never half new. */
import type { ApolloClient } from "@apollo/client";
import { MapChangedDocument, type MapChangedSubscription } from "../generated/graphql.js";

const QUIET_MS = 200;
type Change = MapChangedSubscription["mapChanged"];
const listeners = new Set<(change: Change) => void>();

export function followChanges(client: ApolloClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  client.subscribe({ query: MapChangedDocument }).subscribe({
    next: ({ data }) => {
      if (!data) return;
      for (const listener of listeners) listener(data.mapChanged);
      clearTimeout(timer);
      timer = setTimeout(() => void client.refetchQueries({ include: "active" }), QUIET_MS);
    },
    error: (error: unknown) => console.error("The feed of changes ended.", error),
  });
}

/** Tells a page about each change as it comes, to announce it; the data itself follows by refetch. */
export function onMapChanged(listener: (change: Change) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
