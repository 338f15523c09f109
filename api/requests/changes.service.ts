import { commit, type Committed } from "../commit.js";
import { conflict, invalid, notFound, quote } from "../common/errors.js";
import type { Context } from "../context.js";
import { type Applied, undoEntries } from "../model/apply.js";
import type { Revision } from "../model/change.js";
import { type DataMap, recordById } from "../model/data-map.js";
import { same } from "../model/same.js";
import { CONTROL } from "../model/shape/text.js";
import { applyGiven, type GivenChange } from "./changes.js";

export interface ChangesInput {
  readonly changes: readonly GivenChange[];
  readonly baseRevision?: number | null | undefined;
  readonly reason?: string | null | undefined;
}

export interface ChangeResult {
  readonly revision: number;
  readonly changed: boolean;
  readonly ids: readonly string[];
  readonly committed: Committed;
}

/** Longest reason of a change, in characters. */
const REASON_LENGTH = 500;

export function applyChanges(context: Context, input: ChangesInput): Promise<ChangeResult> {
  return made(context, input, false);
}

/** The same on the side: what would be, seen by nobody else. */
export function tryChanges(context: Context, changes: readonly GivenChange[]): Promise<ChangeResult> {
  return made(context, { changes }, true);
}

async function made({ live, actor }: Context, input: ChangesInput, dryRun: boolean): Promise<ChangeResult> {
  const { changes, baseRevision = null } = input;
  if (baseRevision !== null && baseRevision < 0) throw invalid("baseRevision", "A revision is 0 or more.");
  let ids: readonly string[] = [];
  function* apply(map: DataMap): Generator<void, Applied> {
    const applied = yield* applyGiven(map, changes);
    ids = applied.ids;
    return applied;
  }
  const committed = await commit(live, { apply, baseRevision, actor, reason: reasonOf(input.reason), dryRun });
  return resultOf(committed, ids);
}

/** What another use case makes of the map, saved like any change. */
export interface Made {
  readonly apply: (map: DataMap) => Generator<void, Applied>;
  readonly baseRevision: number | null;
  readonly reason: string;
}

export async function commitChanges({ live, actor }: Context, made: Made): Promise<ChangeResult> {
  const committed = await commit(live, { ...made, reason: reasonOf(made.reason), actor, dryRun: false });
  return resultOf(committed, idsOf(committed));
}

/** Takes one revision back as a new one. */
export async function undo({ live, actor }: Context, revision: number): Promise<ChangeResult> {
  const detail = revision < 1 ? null : await live.store.revisionDetail(revision);
  if (detail === null) throw notFound("revision", String(revision));
  function* apply(map: DataMap): Generator<void, Applied> {
    refuseChangedSince(map, detail as Revision);
    return undoEntries(map, (detail as Revision).entries);
  }
  const reason = `Undo of revision ${revision}`;
  const committed = await commit(live, { apply, baseRevision: null, actor, reason, dryRun: false });
  return resultOf(committed, idsOf(committed));
}

function idsOf({ entries }: Committed): readonly string[] {
  return entries.map((entry) => entry.id);
}

function refuseChangedSince(map: DataMap, { revision, entries }: Revision): void {
  for (const { type, id, before, after } of entries) {
    const current = recordById(map, id)?.record ?? null;
    if (same(current, after)) continue;
    throw conflict(`The ${type} ${quote(id)} was changed after revision ${revision}, so that cannot be undone.`, {
      record: id,
      current,
      yours: before,
      revision: map.revision,
    });
  }
}

function resultOf(committed: Committed, ids: readonly string[]): ChangeResult {
  const { after, entries } = committed;
  return { revision: after.map.revision, changed: entries.length > 0, ids, committed };
}

function reasonOf(reason: string | null | undefined): string | null {
  const given = reason?.trim() ?? "";
  if ([...given].length > REASON_LENGTH) throw invalid("reason", `A reason has at most ${REASON_LENGTH} characters.`);
  if (CONTROL.test(given)) throw invalid("reason", "A reason must not contain control characters.");
  return given === "" ? null : given;
}
