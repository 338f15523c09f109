import type { World } from "../addenda/world.js";
import type { Day } from "../common/day.js";
import { sortIds } from "../common/order.js";
import type { FlowIndex } from "../flows/flow-index.js";
import type { Certainty } from "../flows/carrying.js";
import { shortestPath } from "../flows/shortest-path.js";
import { num } from "../flows/walk.js";
import { type Action, ACTIONS } from "../law/rights-actions.js";
import type { Right } from "../model/flow.js";
import type { Interval, PlanQuestion } from "./plan-question.js";
import { isPassedBy, type Walked, walkedFlows } from "./walked-flows.js";

/** What a request would do: one policy per right (law/rights.ts) walked over the flows. Same map, same plan. */
export interface Plan {
  readonly right: Right;
  readonly day: Day;
  readonly from: readonly string[] | null;
  readonly categories: readonly string[] | null;
  readonly interval: Interval | null;
  /** In order of party id. */
  readonly steps: readonly Step[];
  /** Walked flows about which too little is recorded to say. */
  readonly unknown: readonly string[];
  /** Flows out of reached parties that carry nothing, being deidentified under a good contract. */
  readonly deidentified: readonly string[];
}

export interface Step {
  readonly party: string;
  readonly action: Action;
  readonly certainty: Certainty;
  /** Every flow by which the request reaches the party. */
  readonly flows: readonly string[];
  /** Those to stop: into it, or for INSTRUCT out of it. */
  readonly stops: readonly string[];
  /** A shortest way to it through a flow that decides; empty where it holds the information by itself. */
  readonly path: readonly string[];
  /** Every flow to stop has a gate for this right, tested or not. */
  readonly enforced: boolean;
}

/** Loops over numbers and typed arrays: a plan over 100,000 flows makes 20,000 steps. */
export function plan(world: World, question: PlanQuestion): Plan {
  const walked = walkedFlows(world, question);
  const { index } = walked;
  const steps: Step[] = [];
  for (let party = 0; party < index.parties.length; party++) {
    const step = stepFor(walked, party);
    if (step !== null) steps.push(step);
  }
  return {
    right: question.rule.right,
    day: world.day,
    from: asSet(question.from),
    categories: asSet(question.categories),
    interval: question.interval,
    steps,
    unknown: idsOf(
      index,
      walked.ruled.unknown.filter((flow) => walked.possible[flow] === 1),
    ),
    deidentified: idsOf(
      index,
      index.silent.filter((flow) => isPassedBy(walked, flow)),
    ),
  };
}

/** The same question in another order is the same question. */
function asSet(ids: readonly string[] | null): readonly string[] | null {
  return ids === null ? null : sortIds(new Set(ids));
}

const [STOP, INSTRUCT] = [ACTIONS.indexOf("STOP"), ACTIONS.indexOf("INSTRUCT")];

/** One step a party: the strongest action decides. A provider stops its own flows, so it is instructed to. */
function stepFor(walked: Walked, party: number): Step | null {
  const { index, ruled, holders } = walked;
  const own = index.isVendor[party] === 1 ? flowsToStop(walked, party) : NONE;
  const strongest = strongestAt(walked, party, own.length > 0 ? INSTRUCT : ACTIONS.length);
  const action = ACTIONS[strongest];
  if (action === undefined) return null;
  const inbound = reachedInto(walked, party);
  const decides = (flow: number) => ruled.actions[flow] === strongest;
  const arriving = inbound.every(decides) ? inbound : inbound.filter(decides);
  const leaving = strongest === INSTRUCT ? own : NONE;
  const holdsCertainly = holders.held[party] === 2 && strongest === holders.action;
  const isCertain = holdsCertainly || hasCertain(walked, arriving) || hasCertain(walked, leaving);
  const stops = strongest === STOP ? arriving : leaving;
  const path = pathBy(walked, arriving.length > 0 ? arriving : inbound, isCertain);
  const flows = idsOf(index, inbound);
  return {
    party: index.parties[party] ?? "",
    action,
    certainty: isCertain ? "CERTAIN" : "POSSIBLE",
    flows,
    // Most steps rest on one flow: three lists of it are one, which is felt at 20,000 steps.
    stops: stops === inbound ? flows : idsOf(index, stops),
    path: inbound.length === 1 && path.length === 1 && path[0] === inbound[0] ? flows : idsOf(index, path),
    enforced: stops.length > 0 && stops.every((flow) => ruled.gated[flow] === 1),
  };
}

const NONE: readonly never[] = [];

function strongestAt({ index, ruled, possible, holders }: Walked, party: number, atMost: number): number {
  let strongest = num(holders.held, party) > 0 ? Math.min(atMost, holders.action) : atMost;
  for (let at = num(index.inStart, party), end = num(index.inStart, party + 1); at < end; at++) {
    const flow = num(index.inFlow, at);
    const action = num(ruled.actions, flow);
    if (action < strongest && possible[flow] === 1) strongest = action;
  }
  return strongest;
}

function reachedInto({ index, possible }: Walked, party: number): readonly number[] {
  const flows: number[] = [];
  for (let at = num(index.inStart, party), end = num(index.inStart, party + 1); at < end; at++) {
    const flow = num(index.inFlow, at);
    if (possible[flow] === 1) flows.push(flow);
  }
  return flows;
}

/** What a vendor sends on and must stop itself. */
function flowsToStop({ index, ruled, possible }: Walked, party: number): readonly number[] {
  let flows: number[] | null = null;
  for (let at = num(index.outStart, party), end = num(index.outStart, party + 1); at < end; at++) {
    const flow = num(index.outFlow, at);
    if (ruled.actions[flow] === STOP && possible[flow] === 1) (flows ??= []).push(flow);
  }
  return flows ?? NONE;
}

function hasCertain({ certain }: Walked, flows: readonly number[]): boolean {
  for (const flow of flows) if (certain[flow] === 1) return true;
  return false;
}

/**
 * A shortest way through one of these last flows. To a provider that is instructed the way leads by whatever reaches
 * it; where nothing does, the path is empty.
 */
function pathBy({ certainly, possibly }: Walked, last: readonly number[], isCertain: boolean): readonly number[] {
  const path = isCertain ? shortestPath(certainly, last) : NONE;
  return path.length > 0 ? path : shortestPath(possibly, last);
}

function idsOf(index: FlowIndex, flows: readonly number[]): readonly string[] {
  if (flows.length === 0) return NONE;
  const ids: string[] = [];
  for (const flow of flows) ids.push(index.flowIds[flow] ?? "");
  return ids;
}
