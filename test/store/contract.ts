import type { MapRecord, Revision } from "../../api/model/change.js";
import type { Commit, Store } from "../../api/store/store.js";
import { batches } from "./contract-batch.js";
import { bigCommits } from "./contract-big.js";
import { erasures } from "./contract-erasure.js";
import { changeLog } from "./contract-log.js";
import { commits } from "./contract-commit.js";
import { ledgers } from "./contract-ledger.js";
import { values } from "./contract-values.js";

/** One fresh store. The raw reads go round the adapter, so that a write is checked by something else than its own read. */
export interface Fixture {
  readonly store: Store;
  /** The same data through a new adapter; the old one is closed where only one may be open. */
  reopen(): Promise<Store>;
  readonly raw: {
    /** Ids of what stands in the map of this type, sorted. */
    ids(type: MapRecord["type"]): Promise<readonly string[]>;
    flow(
      id: string,
    ): Promise<{ readonly from: string; readonly to: string; readonly carries: readonly string[] } | null>;
    name(party: string): Promise<string | null>;
    revisions(): Promise<readonly { readonly revision: number; readonly key: string }[]>;
  };
  dispose(): Promise<void>;
}

/** What every store promises (`api/store/store.ts`). */
export function storeContract(fresh: () => Promise<Fixture>): void {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await fresh();
  });
  afterEach(() => fixture.dispose());
  const it = () => fixture;
  commits(it);
  changeLog(it);
  values(it);
  bigCommits(it);
  ledgers(it);
  batches(it);
  erasures(it);
}

export async function commit(store: Store, request: Commit): Promise<number> {
  const outcome = await store.commit(request);
  if (!outcome.committed) throw new Error(`stale at ${outcome.revision}`);
  return outcome.revision;
}

export async function loaded(store: Store): Promise<readonly MapRecord[]> {
  const { records } = await store.load();
  return await all(records);
}

export async function revisionsSince(store: Store, revision: number): Promise<readonly Revision[]> {
  return await all(store.changesSince(revision));
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of stream) list.push(each);
  return list;
}
