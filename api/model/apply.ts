import { invalid } from "../common/errors.js";
import { stepwise } from "../common/steps.js";
import { applyEntriesInSteps } from "./apply-entries.js";
import type { Change, Entry } from "./change.js";
import { type DataMap, recordById } from "./data-map.js";
import { entriesOf } from "./entries.js";
import { checkIntegrity } from "./integrity.js";
import { checkMoves } from "./moves.js";
import { noProblems, throwIfAny } from "./problems.js";
import { same } from "./same.js";

/** The next snapshot and what happened to each record. Without entries nothing changed and the map is the same one. */
export interface Applied {
  readonly map: DataMap;
  readonly entries: readonly Entry[];
}

/**
 * Applies a set of changes, all or nothing. Throws INVALID with every problem found (`details.errors`, the first
 * hundred; `details.errorCount`, how many in all): unknown references, ids in use, loops, records still referred to.
 */
export function applyChanges(map: DataMap, changes: readonly Change[]): Applied {
  return stepwise(applyChangesInSteps(map, changes));
}

/** The same, pausing now and then: an import of 100,000 flows must not hold up other requests. */
export function* applyChangesInSteps(map: DataMap, changes: readonly Change[]): Generator<void, Applied> {
  const problems = noProblems();
  const entries: Entry[] = [];
  for (const entry of entriesOf(map, changes, problems)) {
    if (entry === null) yield;
    else entries.push(entry);
  }
  if (entries.length === 0) throwIfAny(problems);
  if (entries.length === 0) return { map, entries };
  // Also where something is wrong already: whoever mends the changes is told all of it at once.
  const next = yield* applyEntriesInSteps(map, entries, map.revision + 1);
  yield* checkIntegrity(next, entries, problems);
  checkMoves(entries, problems);
  throwIfAny(problems);
  return { map: next, entries };
}

/**
 * Takes entries back: each record becomes what it was before. INVALID where a record is no longer what the entries
 * made of it; the caller turns that into a conflict with both versions.
 */
export function undoEntries(map: DataMap, entries: readonly Entry[]): Applied {
  const problems = noProblems();
  for (const entry of entries) {
    if (!same(recordById(map, entry.id)?.record ?? null, entry.after)) {
      throw invalid("revision", "The record was changed since.", entry.id);
    }
  }
  const back = invert(entries);
  const next = stepwise(applyEntriesInSteps(map, back, map.revision + 1));
  stepwise(checkIntegrity(next, back, problems));
  throwIfAny(problems);
  return { map: next, entries: back };
}

/** The entries that lead back, last first. */
export function invert(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => ({ ...entry, before: entry.after, after: entry.before })).reverse();
}
