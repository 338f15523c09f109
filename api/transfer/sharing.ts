import type { Change } from "../model/change.js";
import type { Flow } from "../model/flow.js";

/** Gives back the same change with equal parts of it shared with those seen before. */
export type Sharing = (change: Change) => Change;

/**
 * A big map is mostly flows, and flows repeat each other: the same parties, the same few lists of categories. Records
 * never change, so equal parts can be one part; a map of a million flows takes a third of the memory.
 */
export function sharing(): Sharing {
  const ids = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const none: readonly never[] = [];

  const id = (value: string) => kept(ids, value, value);
  const list = (value: readonly string[]) => (value.length === 0 ? none : kept(lists, value.join("\n"), value));
  const flow = (one: Flow): Flow => ({
    ...one,
    from: id(one.from),
    to: id(one.to),
    carries: list(one.carries),
    purposes: list(one.purposes),
    gates: one.gates.length === 0 ? none : one.gates,
  });
  return (change) =>
    change.op === "put" && change.put.type === "flow"
      ? { op: "put", put: { type: "flow", record: flow(change.put.record) } }
      : change;
}

function kept<T>(seen: Map<string, T>, key: string, value: T): T {
  const found = seen.get(key);
  if (found !== undefined) return found;
  seen.set(key, value);
  return value;
}
