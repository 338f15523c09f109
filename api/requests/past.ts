import type { Day } from "../common/day.js";
import { pauses, stepwise } from "../common/steps.js";
import type { Entry, MapRecord, Revision } from "../model/change.js";
import type { Flow } from "../model/flow.js";

/**
 * What the map was and is no more, gathered from the change log: flows that ended or became something else, and records
 * that were removed. It grows with what was changed and removed, not with the log: a flow that went to and fro between
 * two shapes is remembered twice.
 */
export interface Past {
  /** The newest revision it knows. */
  revision: number;
  /** The day on which the map began; flows not in `begun` began then. */
  firstDay: Day | null;
  readonly begun: Map<string, Day>;
  /** By flow id, and by what decides about a flow. */
  readonly flows: Map<string, Map<string, PastFlow>>;
  /** The last there was of each record removed, by id; findings by `contract/clause`. */
  readonly removed: Map<string, MapRecord>;
}

/** A flow as it was. */
export interface PastFlow {
  readonly flow: Flow;
  /** The first day on which it was on the map like this, and the day on which it was not any more. */
  readonly since: Day;
  readonly until: Day;
  /** The revision that first ended it. */
  readonly untilRevision: number;
}

export function noPast(): Past {
  return { revision: 0, firstDay: null, begun: new Map(), flows: new Map(), removed: new Map() };
}

/** For changes that are only tried. */
export function copyOf({ revision, firstDay, begun, flows, removed }: Past): Past {
  const each = [...flows].map(([id, shapes]) => [id, new Map(shapes)] as const);
  return { revision, firstDay, begun: new Map(begun), flows: new Map(each), removed: new Map(removed) };
}

/** The next revision, and the day in California on which it was made. */
export function pass(past: Past, revision: Passed, day: Day): void {
  stepwise(passInSteps(past, revision, day));
}

type Passed = Pick<Revision, "revision" | "entries">;

/** The same, pausing now and then: an import may have changed 100,000 flows at once. */
export function* passInSteps(past: Past, { revision, entries }: Passed, day: Day): Generator<void, void> {
  past.revision = revision;
  past.firstDay ??= day;
  const pause = pauses();
  for (const entry of entries) {
    yield* pause();
    if (entry.type === "flow") passFlow(past, entry, { day, revision });
    else if (entry.after === null) past.removed.set(entry.id, { type: entry.type, record: entry.before } as MapRecord);
  }
}

function passFlow(past: Past, { id, ...entry }: Entry, { day, revision }: { day: Day; revision: number }): void {
  const before = entry.before as Flow | null;
  const after = entry.after as Flow | null;
  if (before !== null && after !== null && shapeOf(before) === shapeOf(after)) return;
  if (before !== null) {
    const was = shapeOf(before);
    const shapes = past.flows.get(id) ?? new Map<string, PastFlow>();
    past.flows.set(id, shapes);
    const known = shapes.get(was);
    const since = known?.since ?? past.begun.get(id) ?? past.firstDay ?? day;
    shapes.set(was, { flow: before, since, until: day, untilRevision: known?.untilRevision ?? revision });
  }
  if (after === null || day === past.firstDay) past.begun.delete(id);
  else past.begun.set(id, day);
}

/** Everything that decides to whom a flow brought what, and what it was in law. */
export function shapeOf(flow: Flow): string {
  const { from, to, carries, purposes, consideration, consumerDirected, deidentified } = flow;
  return JSON.stringify([from, to, carries, purposes, consideration, consumerDirected, deidentified]);
}
