import type { Day } from "../common/day.js";
import { askedSet } from "../flows/category-sets.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { shortestPath } from "../flows/shortest-path.js";
import { isReached, num, walk, type Walk } from "../flows/walk.js";
import { isUndocumented } from "../addenda/flow-flags.js";
import type { World } from "../addenda/world.js";
import { sortIds } from "../common/order.js";
import { ADVERTISING_WITHOUT_CCBA } from "../law/purposes.js";
import { type Action, ACTIONS, type RightRule } from "../law/rights.js";
import type { Flow, Right } from "../model/flow.js";

/** What a request would do: one policy per right (law/rights.ts) walked over the flows. Same map, same plan. */
export interface Plan {
  readonly right: Right;
  readonly day: Day;
  readonly from: readonly string[] | null;
  readonly categories: readonly string[] | null;
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
  readonly certainty: "CERTAIN" | "POSSIBLE";
  /** Every flow by which the request reaches the party. */
  readonly flows: readonly string[];
  /** Those to stop: into it, or for INSTRUCT out of it. */
  readonly stops: readonly string[];
  /** A shortest way to it through a flow that decides. */
  readonly path: readonly string[];
  /** Every flow to stop has a gate for this right, tested or not. */
  readonly enforced: boolean;
}

export interface PlanQuestion {
  readonly rule: RightRule;
  /** Party ids; null starts at every system. */
  readonly from: readonly string[] | null;
  /** Category ids; null asks about all. */
  readonly categories: readonly string[] | null;
}

export function plan(world: World, question: PlanQuestion): Plan {
  const walked = walkedFlows(world, question);
  const { index } = walked;
  const steps: Step[] = [];
  for (let party = 0; party < index.parties.length; party++) {
    const step = stepFor(walked, party);
    if (step !== null) steps.push(step);
  }
  const ids = (fits: (flow: Flow, number: number) => boolean) => index.flows.filter(fits).map((flow) => flow.id);
  return {
    right: question.rule.right,
    day: world.day,
    from: asSet(question.from),
    categories: asSet(question.categories),
    steps,
    unknown: ids((flow, number) => walked.possible[number] === 1 && isUndocumented(world.map, flow)),
    deidentified: ids((flow, number) => flow.deidentified && isPassedBy(walked, number)),
  };
}

/** The same question in another order is the same question. */
function asSet(ids: readonly string[] | null): readonly string[] | null {
  return ids === null ? null : sortIds(new Set(ids));
}

/** The two walks of one question, and by flow number the action at its recipient and whether it is reached. */
interface Walked {
  readonly rule: RightRule;
  readonly index: FlowIndex;
  readonly actions: readonly Action[];
  readonly certainly: Walk;
  readonly possibly: Walk;
  readonly certain: Uint8Array;
  readonly possible: Uint8Array;
}

function walkedFlows(world: World, { rule, from, categories }: PlanQuestion): Walked {
  const index = world.index();
  const standings = world.standingsInOrder();
  const walksOn = new Uint8Array(index.flows.length);
  const actions = standings.map(({ disclosure }, flow) => {
    walksOn[flow] = rule.byDisclosure[disclosure].walkOn ? 1 : 0;
    return actionAt(rule, disclosure, index.flows[flow] as Flow);
  });
  const starts =
    from === null
      ? [...index.parties.keys()].filter((party) => index.isVendor[party] === 0)
      : from.flatMap((id) => index.numberOfParty.get(id) ?? []);
  const asked = askedSet(index.sets, categories);
  const certainly = walk({ index, carries: index.certain, starts, asked, walksOn });
  const possibly = walk({ index, carries: index.possible, starts, asked, walksOn });
  return { rule, index, actions, certainly, possibly, certain: reached(certainly), possible: reached(possibly) };
}

function reached(walked: Walk): Uint8Array {
  const flows = new Uint8Array(walked.index.flows.length);
  for (let flow = 0; flow < flows.length; flow++) if (isReached(walked, flow)) flows[flow] = 1;
  return flows;
}

/** A service for advertising goes on without combining opted-out consumers' information: § 1798.140(e)(6). */
function actionAt(rule: RightRule, disclosure: keyof RightRule["byDisclosure"], flow: Flow): Action {
  const { action } = rule.byDisclosure[disclosure];
  const advertises = flow.purposes.includes(ADVERTISING_WITHOUT_CCBA);
  return rule.combiningMatters && advertises && action === "CONTINUE" && disclosure !== "consumer_directed"
    ? "CONTINUE_WITHOUT_COMBINING"
    : action;
}

/** One step a party: the strongest action decides. A provider stops its own flows, so it is instructed to. */
function stepFor(walked: Walked, party: number): Step | null {
  const { index, actions, possible } = walked;
  const inbound = flowsAt(index.inStart, index.inFlow, { party, among: possible });
  const own = index.isVendor[party] === 1 ? flowsAt(index.outStart, index.outFlow, { party, among: possible }) : [];
  const toInstruct = own.filter((flow) => actions[flow] === "STOP");
  const action = strongest(
    inbound.map((flow) => actions[flow] ?? "NONE"),
    toInstruct.length > 0 ? "INSTRUCT" : null,
  );
  if (action === null) return null;
  const deciding = action === "INSTRUCT" ? toInstruct : inbound.filter((flow) => actions[flow] === action);
  const certain = deciding.filter((flow) => walked.certain[flow] === 1);
  const stops = action === "STOP" || action === "INSTRUCT" ? deciding : [];
  return {
    party: index.parties[party] ?? "",
    action,
    certainty: certain.length > 0 ? "CERTAIN" : "POSSIBLE",
    flows: idsOf(index, inbound),
    stops: idsOf(index, stops),
    path: pathTo(walked, { action, inbound, certain, deciding }),
    enforced: stops.length > 0 && stops.every((flow) => hasGate(index.flows[flow] as Flow, walked.rule.right)),
  };
}

function strongest(actions: readonly Action[], own: Action | null): Action | null {
  const rank = (action: Action | null) => (action === null ? ACTIONS.length : ACTIONS.indexOf(action));
  return actions.reduce<Action | null>((best, next) => (rank(next) < rank(best) ? next : best), own);
}

interface Decision {
  readonly action: Action;
  readonly inbound: readonly number[];
  readonly certain: readonly number[];
  readonly deciding: readonly number[];
}

/** To a provider that is instructed the way leads by whatever reaches it; where nothing does, the path is empty. */
function pathTo(
  { index, certainly, possibly }: Walked,
  { action, inbound, certain, deciding }: Decision,
): readonly string[] {
  const isCertain = certain.length > 0;
  const last = action === "INSTRUCT" ? inbound : isCertain ? certain : deciding;
  const path = isCertain ? shortestPath(certainly, last) : shortestPath(possibly, last);
  return idsOf(index, path.length > 0 ? path : shortestPath(possibly, last));
}

/** A silent flow out of a party that the request reaches: told apart, and not walked. */
function isPassedBy({ index, possibly }: Walked, flow: number): boolean {
  const { words } = index.sets;
  const silent = index.possible.subarray(flow * words, (flow + 1) * words).every((bits) => bits === 0);
  return silent && num(possibly.first, num(index.from, flow)) !== 0;
}

function flowsAt(
  start: Int32Array,
  grouped: Int32Array,
  { party, among }: { party: number; among: Uint8Array },
): readonly number[] {
  const flows: number[] = [];
  for (let at = num(start, party), end = num(start, party + 1); at < end; at++) {
    const flow = num(grouped, at);
    if (among[flow] === 1) flows.push(flow);
  }
  return flows;
}

function idsOf(index: FlowIndex, flows: readonly number[]): readonly string[] {
  return flows.map((flow) => index.flows[flow]?.id ?? "");
}

function hasGate(flow: Flow, right: Right): boolean {
  return flow.gates.some((gate) => gate.right === right);
}
