import type { Day } from "../common/day.js";
import { compareIds, sortIds } from "../common/order.js";
import type { Flow } from "../model/flow.js";
import { linked } from "../model/links.js";
import { get } from "../model/table.js";
import { type Chain, chainsBinding } from "./chain.js";
import { ALWAYS, pastOf, type Since } from "./coverage-since.js";
import { type CoverageState, coverageState, type Pair, pairsOf } from "./coverage-state.js";
import { disclosureCitation, disclosureMeaning } from "../law/disclosures.js";
import { type Reason, reason } from "./reason.js";
import { readingReasons } from "./standing-reasons.js";
import { standingOf, type World } from "./world.js";

/** Whether what a vendor receives of one category for one purpose is covered by its contracts, over all its flows. */
export interface CoverageLine extends Pair {
  /** One flow that is not covered is enough for `not_covered`, one that does not say for `unknown`. */
  readonly state: CoverageState;
  /** The first day on which it was so; null where it was always so as far as is recorded, or cannot be told. */
  readonly since: Day | null;
  /** The flows that make it so, ids in order. */
  readonly flows: readonly string[];
  readonly because: readonly Reason[];
}

/** By category, then purpose; those that flows do not say come last. */
export function coverageOf(world: World, vendor: string): readonly CoverageLine[] {
  const lines = new Map<string, { pair: Pair; told: Told[] }>();
  for (const one of tellAll(world, vendor)) {
    const key = `${one.pair.category ?? ""}\n${one.pair.purpose ?? ""}`;
    const line = lines.get(key) ?? { pair: one.pair, told: [] };
    line.told.push(one);
    lines.set(key, line);
  }
  const inOrder = [...lines.values()].sort(
    ({ pair: a }, { pair: b }) => compareNamed(a.category, b.category) || compareNamed(a.purpose, b.purpose),
  );
  return inOrder.map(({ pair, told }) => lineOf(world, pair, told));
}

interface Told {
  readonly flow: Flow;
  readonly pair: Pair;
  readonly state: CoverageState;
  readonly since: Since;
}

function* tellAll(world: World, vendor: string): Generator<Told> {
  const { map, day } = world;
  const past = pastOf(world, vendor);
  const chains = new Map<string, readonly Chain[]>();
  const binding = (party: string) => {
    const known = chains.get(party) ?? chainsBinding(map, party, day);
    chains.set(party, known);
    return known;
  };
  for (const id of sortIds(linked(map.inbound, vendor))) {
    const flow = get(map.flows, id);
    if (flow === undefined) continue;
    const judging = { map, flow, standing: standingOf(world, id), chainsBinding: binding };
    for (const pair of pairsOf(flow)) {
      const state = coverageState(judging, pair);
      const dated = state === "covered" || state === "not_covered";
      yield { flow, pair, state, since: dated ? past(flow, pair, state) : null };
    }
  }
}

const GRAVEST: readonly CoverageState[] = ["not_covered", "unknown", "covered", "not_asked"];

function lineOf(world: World, pair: Pair, told: readonly Told[]): CoverageLine {
  const state = GRAVEST.find((each) => told.some((one) => one.state === each)) ?? "not_asked";
  const deciding = told.filter((one) => one.state === state);
  const [first] = deciding;
  return {
    ...pair,
    state,
    since: sinceAll(state, deciding),
    flows: deciding.map(({ flow }) => flow.id),
    because: first === undefined ? [] : reasonsOf(world, first),
  };
}

/** Not covered since the first of the flows was not; covered since the last of them was. */
function sinceAll(state: CoverageState, told: readonly Told[]): Day | null {
  const days = told.map(({ since }) => since);
  const known = days.filter((day) => day !== null);
  if (known.length < days.length) return null;
  const sorted = sortIds(known);
  const day = (state === "covered" ? sorted.at(-1) : sorted[0]) ?? ALWAYS;
  return day === ALWAYS ? null : day;
}

/** What the first such flow was read against, and of what it lacks only what speaks of this pair. */
function reasonsOf(world: World, { flow, pair, state }: Told): readonly Reason[] {
  const standing = standingOf(world, flow.id);
  const { disclosure, judged } = standing;
  if (judged === null || state === "not_asked")
    return [reason(disclosureMeaning(disclosure), disclosureCitation(disclosure), { flow: flow.id })];
  const narrowed = {
    ...judged,
    uncoveredCategories: judged.uncoveredCategories.filter((id) => id === pair.category),
    uncoveredPurposes: judged.uncoveredPurposes.filter((id) => id === pair.purpose),
  };
  return readingReasons(world, flow, { ...standing, judged: narrowed });
}

function compareNamed(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareIds(a, b);
}
