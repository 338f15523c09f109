import type { Revision } from "./model/change.js";
import type { Store } from "./store/store.js";

/** Ids kept at most; older ones are read from the change log. */
const KEPT = 50_000;

/** Which records the latest revisions touched: whether an edit was overtaken is answered without asking the store. */
export interface Recent {
  /** Everything after this revision is remembered. */
  knownAfter: number;
  readonly revisions: { readonly revision: number; readonly ids: readonly string[] }[];
  idCount: number;
}

export function recentFrom(revision: number): Recent {
  return { knownAfter: revision, revisions: [], idCount: 0 };
}

export function remember(recent: Recent, { revision, entries }: Pick<Revision, "revision" | "entries">): void {
  recent.revisions.push({ revision, ids: entries.map((entry) => entry.id) });
  recent.idCount += entries.length;
  while (recent.idCount > KEPT) {
    const dropped = recent.revisions.shift();
    if (dropped === undefined) return;
    recent.idCount -= dropped.ids.length;
    recent.knownAfter = dropped.revision;
  }
}

/** The ids touched after a revision. */
export async function touchedAfter(recent: Recent, store: Store, revision: number): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  if (revision >= recent.knownAfter) {
    for (const one of recent.revisions) if (one.revision > revision) for (const id of one.ids) touched.add(id);
    return touched;
  }
  for await (const { entries } of store.changesSince(revision)) for (const entry of entries) touched.add(entry.id);
  return touched;
}
