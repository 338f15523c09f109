import { notACursor } from "../common/cursor.js";
import { notFound } from "../common/errors.js";
import { checkedPage, cutPage, type Key, type Page, type PageRequest } from "../common/page.js";
import type { Context } from "../context.js";
import { wholeNumber } from "../flows/asked.js";
import { type Entry, type Operation, operationOf, type Tally } from "../model/change.js";
import type { RevisionHead, Store } from "../store/store.js";
import { labelOf } from "./entry-label.js";
import { summaryOf, talliesOf } from "./summary.js";

export interface ShownEntry {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly operation: Operation;
  readonly before: unknown;
  readonly after: unknown;
}

/** `first`: how many entries are shown where a query does not say. `whole`: the entries, where they were read already. */
export interface ShownRevision extends RevisionHead {
  readonly first: number;
  readonly isPartial: boolean;
  readonly whole: readonly Entry[] | null;
  readonly tallies: () => Promise<readonly Tally[]>;
}

const ENTRIES_SHOWN = 200;
export const ENTRIES_LIMIT = 1_000;

/** The change log, newest first. A place in it is the number of a revision. */
export async function history(
  { world, live }: Context,
  record: string | null,
  page: PageRequest,
): Promise<Page<ShownRevision>> {
  const { first, after } = checkedPage(page, "history");
  const before = after === null ? null : revisionAt(after);
  const recordId = record?.normalize("NFC") ?? null;
  const heads = await live.store.history({ before, first: first + 1, recordId });
  const total = recordId === null ? world.map.revision : await countOf(live.store, recordId);
  const found = heads.map((item) => ({ item, key: [item.revision] }));
  const tallies = talliesTogether(live.store, heads);
  const show = (head: RevisionHead) =>
    shown(head, { first: ENTRIES_SHOWN, whole: null, tallies: () => tallies(head.revision) });
  return cutPage(found, { name: "history", show }, { first, total, before: before === null ? 0 : 1 });
}

function revisionAt([place, ...more]: Key): number {
  if (typeof place !== "number" || !Number.isSafeInteger(place) || place < 1 || more.length > 0) throw notACursor();
  return place;
}

/** Counted for the whole page in one question, and only where somebody asks. */
function talliesTogether(
  store: Store,
  heads: readonly RevisionHead[],
): (revision: number) => Promise<readonly Tally[]> {
  let found: ReturnType<Store["tallies"]> | undefined;
  return async (revision) => {
    found ??= store.tallies(heads.map((head) => head.revision));
    return (await found).get(revision) ?? [];
  };
}

/** The store counts nothing; a record is rarely changed more than a page's worth of times. */
async function countOf(store: Store, recordId: string): Promise<number> {
  let count = 0;
  let before: number | null = null;
  for (;;) {
    const heads: readonly RevisionHead[] = await store.history({ before, first: 500, recordId });
    count += heads.length;
    if (heads.length < 500) return count;
    before = heads.at(-1)?.revision ?? 0;
  }
}

export async function revisionDetail(
  { live }: Context,
  revision: number,
  given: number | null,
): Promise<ShownRevision> {
  const first = wholeNumber("first", given ?? ENTRIES_SHOWN, { from: 0, to: ENTRIES_LIMIT });
  const detail = revision < 1 ? null : await live.store.revisionDetail(revision);
  if (detail === null) throw notFound("revision", String(revision));
  const { entries, ...head } = detail;
  return shown(
    { ...head, entryCount: entries.length },
    {
      first,
      whole: entries,
      tallies: () => Promise.resolve(talliesOf(entries)),
    },
  );
}

function shown(head: RevisionHead, rest: Pick<ShownRevision, "first" | "whole" | "tallies">): ShownRevision {
  return { ...head, ...rest, isPartial: head.entryCount > rest.first };
}

/** Read from the store only where they are asked for: a list of revisions needs none. */
export async function entriesOf(
  { live }: Context,
  revision: ShownRevision,
  first: number | null,
): Promise<readonly ShownEntry[]> {
  const count = wholeNumber("first", first ?? revision.first, { from: 0, to: ENTRIES_LIMIT });
  const whole = revision.whole ?? (await live.store.revisionDetail(revision.revision))?.entries ?? [];
  return whole.slice(0, count).map((entry) => ({
    type: entry.type,
    id: entry.id,
    label: labelOf(entry),
    operation: operationOf(entry),
    before: entry.before,
    after: entry.after,
  }));
}

export async function revisionSummary({ tallies }: ShownRevision): Promise<string> {
  return summaryOf(await tallies());
}
