import type { Entry, Revision } from "../../model/change.js";
import type { RevisionHead, Store } from "../store.js";
import type { Database } from "./connection.js";
import { entryOf, type EntryRow } from "./records.js";
import { otherTurns, TURN } from "./turns.js";

export function headRevision(db: Database): number {
  const row = db.prepare("SELECT max(revision) AS revision FROM revision").get() as { revision: number | null };
  return row.revision ?? 0;
}

const HEAD = "revision, at, actor, reason, entry_count AS entryCount";

export function history(db: Database, page: Parameters<Store["history"]>[0]): readonly RevisionHead[] {
  const before = page.before ?? Number.MAX_SAFE_INTEGER;
  const of = "SELECT revision FROM entry WHERE record = ?";
  const sql = (where: string) =>
    `SELECT ${HEAD} FROM revision WHERE revision < ? ${where} ORDER BY revision DESC LIMIT ?`;
  const rows =
    page.recordId === null
      ? db.prepare(sql("")).all(before, page.first)
      : db.prepare(sql(`AND revision IN (${of})`)).all(before, page.recordId, page.first);
  return (rows as RevisionHead[]).map((row) => ({ ...row }));
}

export async function* changesSince(db: Database, revision: number): AsyncGenerator<Revision> {
  const next = db.prepare(`SELECT ${HEAD} FROM revision WHERE revision > ? ORDER BY revision LIMIT 1`);
  for (let last = revision; ;) {
    const head = next.get(last) as RevisionHead | undefined;
    if (head === undefined) return;
    yield await whole(db, head);
    last = head.revision;
  }
}

export async function revisionDetail(db: Database, revision: number): Promise<Revision | null> {
  const head = db.prepare(`SELECT ${HEAD} FROM revision WHERE revision = ?`).get(revision) as RevisionHead | undefined;
  return head === undefined ? null : await whole(db, head);
}

const PAGE = 500;

/** A revision that has its row never changes, so its pages need no transaction around them. */
async function whole(db: Database, { revision, at, actor, reason }: RevisionHead): Promise<Revision> {
  const page = db.prepare(
    `SELECT entry, type, record, before, after FROM entry WHERE revision = ? AND entry > ? ORDER BY entry LIMIT ${PAGE}`,
  );
  const entries: Entry[] = [];
  let end = performance.now() + TURN;
  for (let last = 0; ;) {
    const rows = page.all(revision, last) as (EntryRow & { readonly entry: number })[];
    for (const row of rows) entries.push(entryOf(row));
    if (rows.length < PAGE) return { revision, at, actor, reason, entries };
    last = rows.at(-1)?.entry ?? last;
    if (performance.now() < end) continue;
    await otherTurns();
    end = performance.now() + TURN;
  }
}
