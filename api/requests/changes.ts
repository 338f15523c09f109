import { invalid, limit, SluiceError } from "../common/errors.js";
import { type Applied, applyChangesInSteps } from "../model/apply.js";
import type { Change, RecordType } from "../model/change.js";
import type { DataMap } from "../model/data-map.js";
import { idOf, isTaken } from "../model/entries.js";
import { note, noProblems, type Problems, throwIfAny } from "../model/problems.js";
import { shapeChange } from "../model/shape/change.js";

/** Changes of one call; more go through an import, which streams. */
export const CHANGES_LIMIT = 10_000;

/** One change as a caller gives it: exactly one of these is set. */
export type GivenChange = { readonly [T in RecordType | "remove"]?: object | null | undefined };

/** Ids of the records named, in the order given, beside what the changes do. */
export interface AppliedGiven extends Applied {
  readonly ids: readonly string[];
}

/**
 * Checks changes field by field and applies them, all or nothing. Where no id is given one is made that nothing on
 * this map has, so on a newer map the same changes may get other ids: shape and apply belong together.
 */
export function* applyGiven(map: DataMap, given: readonly GivenChange[]): Generator<void, AppliedGiven> {
  if (given.length === 0) throw invalid("changes", "There is nothing to change: the list is empty.");
  if (given.length > CHANGES_LIMIT) {
    throw limit(
      "changes",
      `One call takes at most ${CHANGES_LIMIT} changes; this has ${given.length}. POST /import takes more.`,
    );
  }
  const problems = noProblems();
  const made = new Set<string>();
  const changes: Change[] = [];
  for (const [index, one] of given.entries()) {
    const change = shaped(one, index, { problems, taken: (id) => made.has(id) || isTaken(map, id) });
    if (change !== null) changes.push(change);
    if (change?.op === "put") made.add(idOf(change.put));
    if (index % 500 === 499) yield;
  }
  throwIfAny(problems);
  const applied = yield* applyChangesInSteps(map, changes);
  return { ...applied, ids: changes.map((change) => (change.op === "remove" ? change.id : idOf(change.put))) };
}

interface Shaping {
  readonly problems: Problems;
  readonly taken: (id: string) => boolean;
}

function shaped(given: GivenChange, index: number, { problems, taken }: Shaping): Change | null {
  const set = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const [only] = set;
  const place = `changes[${index}]`;
  if (only === undefined || set.length > 1) {
    const message = `${place}: Exactly one field must be set; ${set.length} are.`;
    note(problems, { record: null, field: place, message });
    return null;
  }
  const [type, record] = only;
  try {
    return shapeChange({ ...record, type }, taken);
  } catch (error) {
    if (!(error instanceof SluiceError)) throw error;
    const { field, record: id } = error.details as { field?: string; record?: string };
    // "This flow" is told by its place; one with an id is named by that.
    const message = id === undefined ? `${place}: ${error.message}` : error.message;
    note(problems, { record: id ?? null, field: `${place}.${type}.${field ?? ""}`, message });
    return null;
  }
}
