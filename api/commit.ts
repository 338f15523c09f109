import { randomUUID } from "node:crypto";
import { nextWorldInSteps, type World } from "./addenda/world.js";
import { conflict, invalid, quote, SluiceError, unavailable } from "./common/errors.js";
import { paced } from "./flows/paced.service.js";
import { reachable } from "./follow.js";
import { advance, catchUp, inTurn, type Live } from "./live.js";
import type { Applied } from "./model/apply.js";
import type { Entry } from "./model/change.js";
import type { DataMap } from "./model/data-map.js";
import { touchedAfter } from "./recent.js";
import type { Commit } from "./store/store.js";

export interface CommitRequest {
  /** What to do to a map; run again on a newer one where somebody else was faster. */
  readonly apply: (map: DataMap) => Generator<void, Applied>;
  /** The revision the caller saw; a record changed since is a CONFLICT. Null asks for no such check. */
  readonly baseRevision: number | null;
  readonly actor: string;
  readonly reason: string | null;
  readonly dryRun: boolean;
}

/** Both worlds are the same where nothing changed. In a dry run `after` is what would be, and nobody else sees it. */
export interface Committed {
  readonly before: World;
  readonly after: World;
  readonly entries: readonly Entry[];
}

const ATTEMPTS = 10;

/** Applies changes as one revision: everything or nothing, in the store first and then in the world. */
export function commit(live: Live, request: CommitRequest): Promise<Committed> {
  return request.dryRun ? tryOut(live, request) : inTurn(live, () => write(live, request));
}

async function tryOut(live: Live, request: CommitRequest): Promise<Committed> {
  const before = live.world;
  const { map, entries } = await paced(request.apply(before.map));
  await refuseOvertaken(live, request.baseRevision, entries);
  return { before, after: await nextOf(before, map, entries), entries };
}

async function write(live: Live, request: CommitRequest): Promise<Committed> {
  await refuseUnknownBase(live, request.baseRevision);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = live.world;
    const { map, entries } = await paced(request.apply(before.map));
    await refuseOvertaken(live, request.baseRevision, entries);
    if (entries.length === 0) return { before, after: before, entries };
    const after = await nextOf(before, map, entries);
    const { actor, reason } = request;
    const at = new Date().toISOString();
    const key = randomUUID();
    if (await stored(live, { key, baseRevision: before.map.revision, entries, actor, reason, at })) {
      advance(live, after, { revision: map.revision, entries, actor, reason });
      return { before, after, entries };
    }
    await catchUp(live);
  }
  throw unavailable(
    "Others are changing the map faster than this change could be saved. Nothing was saved; try again.",
  );
}

function nextOf(before: World, map: DataMap, entries: readonly Entry[]): Promise<World> {
  return entries.length === 0 ? Promise.resolve(before) : paced(nextWorldInSteps(before, map, entries));
}

const RETRIES_MS = [100, 400, 1_000];

/** False where somebody else made this revision first. The same key again finds out what became of a lost answer. */
async function stored(live: Live, commit: Commit): Promise<boolean> {
  for (const wait of [...RETRIES_MS, null]) {
    try {
      const outcome = await live.store.commit(commit);
      reachable(live, true);
      return outcome.committed;
    } catch (error) {
      if (!(error instanceof SluiceError) || error.code !== "UNAVAILABLE") throw error;
      reachable(live, false);
      if (wait === null)
        throw unavailable(
          `${error.message} If the change was saved all the same, the map shows it once the store answers.`,
        );
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }
  return false;
}

/** A revision this process has not seen yet may come from another one on the same store; one that nobody made is wrong. */
async function refuseUnknownBase(live: Live, base: number | null): Promise<void> {
  if (base === null || base <= live.world.map.revision) return;
  await catchUp(live);
  const { revision } = live.world.map;
  if (base > revision)
    throw invalid("baseRevision", `There is no revision ${String(base)}; the newest is ${String(revision)}.`);
}

/** An edit made on an older revision may not take back what somebody else did to the same record since. */
async function refuseOvertaken(live: Live, base: number | null, entries: readonly Entry[]): Promise<void> {
  if (base === null || base >= live.world.map.revision || entries.length === 0) return;
  const touched = await touchedAfter(live.recent, live.store, base);
  const overtaken = entries.filter((entry) => touched.has(entry.id));
  const [first] = overtaken;
  if (first === undefined) return;
  throw conflict(`The ${first.type} ${quote(first.id)} was changed by somebody else since revision ${base}.`, {
    record: first.id,
    current: first.before,
    yours: first.after,
    revision: live.world.map.revision,
    records: overtaken.slice(0, 100).map((entry) => entry.id),
    recordCount: overtaken.length,
  });
}
