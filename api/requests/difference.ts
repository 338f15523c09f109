import { compareIds, sortIdsInSteps } from "../common/order.js";
import { pauses, stepwise } from "../common/steps.js";
import { flagsOfFlow, judgedIn } from "../addenda/flags.js";
import { type Flag, flagFor } from "../addenda/vendor-flags.js";
import type { FlagKind } from "../addenda/flag-kinds.js";
import type { Standing } from "../addenda/standing.js";
import { type World } from "../addenda/world.js";
import { type ReachedParties, reachedParties } from "../flows/reached-parties.js";
import { OPT_OUT } from "../law/rights-opt-out.js";
import { same } from "../model/same.js";
import { entries, get, type Table } from "../model/table.js";
import type { Step } from "./plan.js";
import { planned } from "./planned.js";

/** What a set of changes does: computed between the world before and the world after. */
export interface Difference {
  /** As they are after, with the flows that newly raise them. */
  readonly flagsRaised: readonly Flag[];
  /** As they were before, with the flows that raise them no more. */
  readonly flagsCleared: readonly Flag[];
  /** Parties that information of ours newly reaches, and no longer reaches; ids in order. */
  readonly partiesReached: readonly string[];
  readonly partiesLost: readonly string[];
  /** Parties that lost a flow and are still reached, by another way. */
  readonly stillReached: readonly { readonly party: string; readonly path: readonly string[] }[];
  /** Of an opt-out over the whole map; a step whose action, certainty or stops differ is removed and added. */
  readonly stepsAdded: readonly Step[];
  readonly stepsRemoved: readonly Step[];
  readonly standingsChanged: readonly StandingChange[];
}

export interface StandingChange {
  readonly flow: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

export function difference(before: World, after: World): Difference {
  return stepwise(differenceInSteps(before, after));
}

/** Between two days every flow is looked at, which takes a while on a large map. */
export function* differenceInSteps(before: World, after: World): Generator<void, Difference> {
  const standingsChanged = yield* changedStandings(before, after);
  const flagsRaised = yield* flagsOnlyIn(after, before, standingsChanged);
  const flagsCleared = yield* flagsOnlyIn(before, after, standingsChanged);
  const question = { rule: OPT_OUT, from: null, categories: null, interval: null };
  const stepsBefore = byParty(planned(before, question).steps);
  yield;
  const stepsAfter = byParty(planned(after, question).steps);
  yield;
  const reachedBefore = reachedParties(before.index());
  yield;
  const reachedAfter = reachedParties(after.index());
  yield;
  return {
    flagsRaised,
    flagsCleared,
    partiesReached: without(reachedAfter.parties, reachedBefore.parties),
    partiesLost: without(reachedBefore.parties, reachedAfter.parties),
    stillReached: stillReached(standingsChanged, before, reachedAfter),
    stepsAdded: differing(stepsAfter, stepsBefore),
    stepsRemoved: differing(stepsBefore, stepsAfter),
    standingsChanged: yield* filtered(standingsChanged, ({ before: b, after: a }) => !same(b, a)),
  };
}

type Steps = ReadonlyMap<string, Step>;

function byParty(steps: readonly Step[]): Steps {
  return new Map(steps.map((step) => [step.party, step]));
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}

function differing(steps: Steps, others: Steps): readonly Step[] {
  return [...steps.values()].filter((step) => {
    const other = others.get(step.party);
    if (other === undefined) return true;
    return other.action !== step.action || other.certainty !== step.certainty || !same(other.stops, step.stops);
  });
}

function stillReached(changes: readonly StandingChange[], before: World, { pathTo }: ReachedParties) {
  const lost = changes
    .filter((change) => change.after === null)
    .map((change) => get(before.map.flows, change.flow)?.to ?? "");
  return [...new Set(lost)].sort(compareIds).flatMap((party) => {
    const path = pathTo(party);
    return path.length === 0 ? [] : [{ party, path }];
  });
}

/** Flows whose standing is not the very same object: what both worlds share was not computed again. */
function* changedStandings(before: World, after: World): Generator<void, readonly StandingChange[]> {
  const old = before.standings.byFlow;
  const now = after.standings.byFlow;
  const ids = old.base === now.base ? [...old.overlay.keys(), ...now.overlay.keys()] : [...keys(old), ...keys(now)];
  const changed: StandingChange[] = [];
  const pause = pauses();
  for (const flow of yield* sortIdsInSteps([...new Set(ids)])) {
    const change = { flow, before: get(old, flow) ?? null, after: get(now, flow) ?? null };
    if (change.before !== change.after) changed.push(change);
    yield* pause();
  }
  return changed;
}

function* filtered<T>(list: readonly T[], keep: (item: T) => boolean): Generator<void, readonly T[]> {
  const kept: T[] = [];
  const pause = pauses();
  for (const item of list) {
    if (keep(item)) kept.push(item);
    yield* pause();
  }
  return kept;
}

function keys(table: Table<unknown>): readonly string[] {
  return [...entries(table)].map(([id]) => id);
}

/** A flag counts flow by flow: a vendor that already lacks an addendum and gets one more such flow has one more. */
function* flagsOnlyIn(
  world: World,
  other: World,
  changes: readonly StandingChange[],
): Generator<void, readonly Flag[]> {
  const pause = pauses();
  const raised = new Map<string, { party: string; kind: FlagKind; flows: string[] }>();
  for (const { flow: id } of changes) {
    yield* pause();
    const flow = get(world.map.flows, id);
    if (flow === undefined) continue;
    const there = get(other.map.flows, id);
    const known = there === undefined || there.to !== flow.to ? [] : flagsOfFlow(other, there);
    for (const kind of flagsOfFlow(world, flow).filter((each) => !known.includes(each))) {
      const key = `${kind} ${flow.to}`;
      const flag = raised.get(key) ?? { party: flow.to, kind, flows: [] };
      flag.flows.push(id);
      raised.set(key, flag);
    }
  }
  return [...raised.values()].map(({ party, ...flag }) => flagFor(judgedIn(world), party, flag));
}
