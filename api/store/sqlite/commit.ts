import type { Commit, CommitOutcome } from "../store.js";
import type { Database } from "./connection.js";
import { headRevision } from "./log.js";
import { stage, sweepSome } from "./write-entries.js";
import { inTransaction } from "./transaction.js";
import { otherTurns } from "./turns.js";

/** A small commit is one transaction. A large one is staged in several, and the last of them publishes it. */
export async function commit(db: Database, request: Commit): Promise<CommitOutcome> {
  const made = revisionOfKey(db, request.key);
  if (made !== undefined) return { committed: true, revision: made };
  const head = headRevision(db);
  if (head !== request.baseRevision) return { committed: false, revision: head };
  await sweepInTurns(db);
  try {
    await write(db, request, head + 1);
  } catch (error) {
    await sweepInTurns(db);
    throw error;
  }
  return { committed: true, revision: head + 1 };
}

async function write(db: Database, request: Commit, revision: number): Promise<void> {
  for (let next = 0; ;) {
    next = inTransaction(db, () => {
      const staged = stage(db, { entries: request.entries, from: next, revision });
      if (staged === request.entries.length) publish(db, request, revision);
      return staged;
    });
    if (next === request.entries.length) return;
    await otherTurns();
  }
}

/** From here on the entries staged under this revision are the map. */
function publish(db: Database, { key, at, actor, reason, entries }: Commit, revision: number): void {
  db.prepare("INSERT INTO revision (revision, key, at, actor, reason, entry_count) VALUES (?, ?, ?, ?, ?, ?)").run(
    revision,
    key,
    at,
    actor,
    reason,
    entries.length,
  );
}

function revisionOfKey(db: Database, key: string): number | undefined {
  const row = db.prepare("SELECT revision FROM revision WHERE key = ?").get(key) as { revision: number } | undefined;
  return row?.revision;
}

async function sweepInTurns(db: Database): Promise<void> {
  while (sweepSome(db)) await otherTurns();
}
