import type { Paper, StoredPlan } from "../../../requests/ledger/ledger.store.js";
import type { Database } from "../connection.js";
import { prepared } from "./prepared.js";

/** The same plan for many requests is kept once. */
export function putPlan(db: Database, { digest, revision, day, right, text }: StoredPlan): void {
  prepared(
    db,
    "INSERT INTO request_plan (digest, revision, day, right, text) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  ).run(digest, revision, day, right, text);
}

export function plan(db: Database, { digest, revision }: Pick<StoredPlan, "digest" | "revision">): StoredPlan | null {
  const find = prepared(db, "SELECT * FROM request_plan WHERE digest = ? AND revision = ?");
  const row = find.get(digest, revision) as StoredPlan | undefined;
  return row === undefined ? null : { ...row };
}

export function putPapers(db: Database, papers: readonly Paper[]): void {
  const put = prepared(
    db,
    "INSERT INTO paper (id, request, kind, name, party, at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { id, request, kind, name, party, at, sealed } of papers) {
    put.run(id, request, kind, name, party, at, sealed);
  }
}

export function papers(db: Database, request: string): readonly Omit<Paper, "sealed">[] {
  const rows = prepared(
    db,
    "SELECT id, request, kind, name, party, at FROM paper WHERE request = ? ORDER BY at, id",
  ).all(request);
  return (rows as Omit<Paper, "sealed">[]).map((row) => ({ ...row }));
}

export function paper(db: Database, id: string): Paper | null {
  const row = prepared(db, "SELECT * FROM paper WHERE id = ?").get(id) as Paper | undefined;
  return row === undefined ? null : { ...row };
}
