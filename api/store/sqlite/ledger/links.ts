import type { Instant } from "../../../common/day.js";
import type { Link, LinkUse } from "../../../requests/ledger/ledger.store.js";
import type { Database } from "../connection.js";
import { inTransaction } from "../transaction.js";
import { prepared } from "./prepared.js";

export function putLinks(db: Database, links: readonly Link[]): void {
  const put = prepared(db, "INSERT INTO link (hash, request, purpose, expires_at, once) VALUES (?, ?, ?, ?, ?)");
  for (const { hash, request, purpose, expiresAt, once } of links) {
    put.run(hash, request, purpose, expiresAt, once ? 1 : 0);
  }
}

interface Use {
  readonly hash: string;
  readonly purpose: Link["purpose"];
  readonly at: Instant;
}

interface Row {
  readonly request: string;
  readonly expires_at: string | null;
  readonly once: number;
  readonly used_at: string | null;
}

export function useLink(db: Database, { hash, purpose, at }: Use): LinkUse {
  return inTransaction(db, () => {
    const row = prepared(db, "SELECT * FROM link WHERE hash = ? AND purpose = ?").get(hash, purpose) as Row | undefined;
    if (row === undefined) return { found: false, because: "unknown" };
    if (row.once === 1 && row.used_at !== null) return { found: false, because: "used" };
    if (row.expires_at !== null && row.expires_at <= at) return { found: false, because: "expired" };
    if (row.once === 1) prepared(db, "UPDATE link SET used_at = ? WHERE hash = ?").run(at, hash);
    return { found: true, request: row.request };
  });
}
