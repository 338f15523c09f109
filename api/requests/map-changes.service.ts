import { map, pipe } from "@graphql-yoga/subscription";
import type { Context } from "../context.js";
import type { Change } from "../live.js";

export interface MapChange extends Change {
  readonly isPartial: boolean;
  readonly idCount: number;
}

const IDS_SHOWN = 500;

/** Each change from now on, in order; ends at once when the reader leaves. An import is not sent id by id. */
export function mapChanges({ live }: Context): AsyncIterable<MapChange> {
  return pipe(live.changes.subscribe("change"), map(shown));
}

function shown(change: Change): MapChange {
  const { ids } = change;
  return { ...change, ids: ids.slice(0, IDS_SHOWN), isPartial: ids.length > IDS_SHOWN, idCount: ids.length };
}
