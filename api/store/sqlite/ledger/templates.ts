import type { Template } from "../../../requests/ledger/ledger.store.js";
import type { Database } from "../connection.js";

export function templates(db: Database): readonly Template[] {
  const rows = db
    .prepare("SELECT record FROM template WHERE (id, version) IN (SELECT id, max(version) FROM template GROUP BY id)")
    .all();
  return (rows as { record: string }[]).map(({ record }) => JSON.parse(record) as Template);
}

export function template(db: Database, { id, version }: Pick<Template, "id" | "version">): Template | null {
  const find = db.prepare("SELECT record FROM template WHERE id = ? AND version = ?");
  const row = find.get(id, version) as { record: string } | undefined;
  return row === undefined ? null : (JSON.parse(row.record) as Template);
}

export function putTemplate(db: Database, given: Template): boolean {
  const put = db.prepare("INSERT INTO template (id, version, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  return put.run(given.id, given.version, JSON.stringify(given)).changes === 1;
}

export function keyFingerprint(db: Database, mine: string): string {
  db.prepare("INSERT INTO ledger_key (one, fingerprint) VALUES (1, ?) ON CONFLICT DO NOTHING").run(mine);
  return (db.prepare("SELECT fingerprint FROM ledger_key").get() as { fingerprint: string }).fingerprint;
}
