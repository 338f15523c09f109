import { createPubSub, type PubSub } from "@graphql-yoga/subscription";
import { nextWorldInSteps, type World, worldInSteps } from "./addenda/world.js";
import type { Day } from "./common/day.js";
import type { Shelf } from "./documents/shelf.service.js";
import { paced } from "./flows/paced.service.js";
import { EMPTY_MAP } from "./law/book.js";
import type { Log } from "./log.js";
import { applyEntriesInSteps } from "./model/apply-entries.js";
import type { Entry, Revision } from "./model/change.js";
import type { DataMap } from "./model/data-map.js";
import { groupedWrites } from "./requests/ledger/grouped.service.js";
import type { Keys } from "./requests/ledger/keys.js";
import type { LedgerWrite } from "./requests/ledger/ledger.store.js";
import type { ConsumerRequest } from "./requests/ledger/request.js";
import { type Recent, recentFrom, remember } from "./recent.js";
import type { Store } from "./store/store.js";

/** A new revision, or a new day on the same one, as it is told to those who follow. */
export interface Change {
  readonly revision: number;
  readonly day: Day;
  readonly ids: readonly string[];
  readonly actor: string;
  readonly reason: string | null;
}

/**
 * The one mutable place of the process: the world that queries are answered from. Worlds themselves never change; a
 * commit, a revision of another process or a new day in California puts the next one here.
 */
export interface Live {
  readonly store: Store;
  /** Null where only the map is wanted. */
  readonly documents: Shelf | null;
  /** What makes tokens of identifiers and seals words. */
  readonly keys: Keys;
  /** Writes to the ledger: false where the request was changed by somebody else first. */
  readonly writeLedger: (write: LedgerWrite) => Promise<boolean>;
  /** The company as consumers know it. */
  readonly company: string;
  readonly log: Log;
  readonly today: () => Day;
  readonly changes: PubSub<{ change: [Change] }>;
  /** Each request that changed in this process. */
  readonly requestChanges: PubSub<{ request: [ConsumerRequest] }>;
  readonly recent: Recent;
  world: World;
  storeReachable: boolean;
  /** Writes and catching up take turns here, so that each starts from the world the one before left. */
  turn: Promise<unknown>;
}

export interface LiveOptions {
  readonly store: Store;
  readonly documents?: Shelf | null;
  readonly keys: Keys;
  readonly company?: string;
  readonly log: Log;
  /** The day in California now. */
  readonly today: () => Day;
}

/** Loads the whole map, in slices, before anything is answered. */
export async function openLive(options: LiveOptions): Promise<Live> {
  const { store, documents = null, keys, company = "this company", log, today } = options;
  await refuseOtherKey(store, keys);
  const { revision, records } = await store.load();
  const entries: Entry[] = [];
  for await (const put of records) {
    const id = put.type === "finding" ? `${put.record.contract}/${put.record.clause}` : put.record.id;
    entries.push({ type: put.type, id, before: null, after: put.record });
  }
  const map = await paced(applyEntriesInSteps(EMPTY_MAP, entries, revision));
  const world = await paced(worldInSteps(map, today()));
  const recent = recentFrom(revision);
  const now = {
    changes: createPubSub<{ change: [Change] }>(),
    requestChanges: createPubSub<{ request: [ConsumerRequest] }>(),
    recent,
    world,
    storeReachable: true,
    turn: Promise.resolve(),
  };
  return { store, documents, keys, company, writeLedger: groupedWrites(store.ledger), log, today, ...now };
}

/** With another key nobody's requests would be found, and nothing that was sealed could be read. */
async function refuseOtherKey({ ledger }: Store, { fingerprint }: Keys): Promise<void> {
  if ((await ledger.keyFingerprint(fingerprint)) === fingerprint) return;
  throw new Error(
    "The store's identifiers were made with another key. Set SLUICE_KEY to that one, or put its sluice.key into SLUICE_DATA.",
    { cause: "key" },
  );
}

/** Runs work after all earlier work in turn has ended, whether well or not. */
export function inTurn<T>(live: Live, work: () => Promise<T>): Promise<T> {
  const done = live.turn.then(work, work);
  live.turn = done.catch(() => undefined);
  return done;
}

/** Puts the world after a revision in place and tells everyone. Called in turn, once the store holds the revision. */
export function advance(live: Live, world: World, revision: Omit<Revision, "at">): void {
  live.world = world;
  remember(live.recent, revision);
  const ids = revision.entries.map((entry) => entry.id);
  live.changes.publish("change", { ...revision, day: world.day, ids });
}

/** Reads what the store holds beyond this world. Called in turn. */
export async function catchUp(live: Live): Promise<void> {
  for await (const revision of live.store.changesSince(live.world.map.revision)) {
    const map: DataMap = await paced(applyEntriesInSteps(live.world.map, revision.entries, revision.revision));
    advance(live, await paced(nextWorldInSteps(live.world, map, revision.entries)), revision);
  }
}
