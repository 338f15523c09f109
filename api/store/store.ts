import type { Instant } from "../common/day.js";
import type { Ledger } from "../requests/ledger/ledger.store.js";
import type { Entry, MapRecord, Revision, Tally } from "../model/change.js";

/** A commit is safe to repeat: the same `key` on the revision it made is the same commit, acknowledged again. */
export interface Commit {
  readonly key: string;
  readonly baseRevision: number;
  readonly entries: readonly Entry[];
  readonly actor: string;
  readonly reason: string | null;
  readonly at: Instant;
}

/** `stale`: somebody else made `revision` first; nothing was written. */
export type CommitOutcome =
  { readonly committed: true; readonly revision: number } | { readonly committed: false; readonly revision: number };

/** A line of the change log without its entries, which may be many. */
export interface RevisionHead {
  readonly revision: number;
  readonly at: Instant;
  readonly actor: string;
  readonly reason: string | null;
  readonly entryCount: number;
}

/**
 * Where the map is kept. Two adapters, one contract (test/store). All methods throw `UNAVAILABLE` (common/errors.ts)
 * where the store cannot be reached; after that error a commit may or may not have happened, and repeating it with
 * the same key finds out.
 */
export interface Store {
  readonly kind: "sqlite" | "neo4j";
  /** Consumer requests: not in the process's memory but behind questions. */
  readonly ledger: Ledger;
  /** The newest revision; 0 for an empty store. Cheap: it is polled. */
  revision(): Promise<number>;
  /** The whole map at one revision. The records stream in no promised order. */
  load(): Promise<{ readonly revision: number; readonly records: AsyncIterable<MapRecord> }>;
  /** Atomic and optimistic: all entries and the revision, or nothing. */
  commit(commit: Commit): Promise<CommitOutcome>;
  /** Whole revisions after `revision`, oldest first. */
  changesSince(revision: number): AsyncIterable<Revision>;
  /** Heads of the change log, newest first, starting below `before` (null: at the newest). */
  history(page: {
    readonly before: number | null;
    readonly first: number;
    readonly recordId: string | null;
  }): Promise<readonly RevisionHead[]>;
  /** What some revisions did, counted, in no promised order; those that are not there are left out. */
  tallies(revisions: readonly number[]): Promise<ReadonlyMap<number, readonly Tally[]>>;
  /** One revision whole; null where there is none. */
  revisionDetail(revision: number): Promise<Revision | null>;
  /** Closes files and connections. Idempotent. */
  close(): Promise<void>;
}
