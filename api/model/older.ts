import type { MapRecord, RecordType } from "./change.js";

/**
 * A record as it was kept, made whole: one that was written before a field was there lacks it, and absent means the
 * same in a store as on a line of an import. What is kept is never rewritten for it.
 */
export function whole(type: RecordType, kept: MapRecord["record"]): MapRecord["record"] {
  const added = ADDED_LATER[type];
  return added === undefined ? kept : { ...added, ...kept };
}

const ADDED_LATER: { readonly [T in RecordType]?: Partial<Extract<MapRecord, { type: T }>["record"]> } = {
  contract: { affiliates: [], progress: "in_force", owner: null, dueOn: null },
};
