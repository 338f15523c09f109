import type { DataMap } from "./data-map.js";

/** What a record is looked up in. Later slices see more of the same snapshot. */
export interface Snapshot {
  readonly map: DataMap;
}

/**
 * A record together with the snapshot it was found in: whatever is asked about it next is answered from the same
 * revision, also where a before and an after stand side by side in one answer.
 */
export type Seen<R, N extends string = string, S extends Snapshot = Snapshot> = R & {
  readonly __typename: N;
  readonly at: S;
};

/** A record that another one names. The map refuses dangling references, so its absence is a defect. */
export function named<T>(record: T | undefined, id: string): T {
  if (record === undefined)
    throw new TypeError(`Nothing is known under an id that is referred to (${id.length} long).`);
  return record;
}
