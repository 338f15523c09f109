import { isUndocumented } from "../addenda/flow-flags.js";
import { standingOf, type World } from "../addenda/world.js";
import { ACTIONS, isIdle } from "../law/rights-actions.js";
import type { RightRule } from "../law/rights-rule.js";
import { actionAt } from "./rulings.js";

/**
 * What the policy of a right makes of every flow, by flow number of the world's index. It depends on the world and the
 * right alone and both never change, so it is worked out once and shared by all plans on them.
 */
export interface RuledFlows {
  /** Position in `ACTIONS` of what its recipient must do: the smaller the stronger. */
  readonly actions: Uint8Array;
  /** Whether the request is walked on from its recipient. */
  readonly walksOn: Uint8Array;
  /** Whether it has a gate for this right, tested or not. */
  readonly gated: Uint8Array;
  /** Flow numbers about which too little is recorded to say. */
  readonly unknown: readonly number[];
}

export function ruledFlows(world: World, rule: RightRule): RuledFlows {
  const known = kept.get(world) ?? new Map<RightRule, RuledFlows>();
  kept.set(world, known);
  const found = known.get(rule) ?? ruled(world, rule);
  known.set(rule, found);
  return found;
}

const kept = new WeakMap<World, Map<RightRule, RuledFlows>>();

function ruled(world: World, rule: RightRule): RuledFlows {
  const { flows } = world.index();
  const actions = new Uint8Array(flows.length);
  const walksOn = new Uint8Array(flows.length);
  const gated = new Uint8Array(flows.length);
  const unknown: number[] = [];
  flows.forEach((flow, number) => {
    const action = actionAt(world, rule, flow);
    actions[number] = ACTIONS.indexOf(action);
    walksOn[number] = rule.byDisclosure[standingOf(world, flow.id).disclosure].walkOn ? 1 : 0;
    gated[number] = flow.gates.some((gate) => gate.right === rule.right) ? 1 : 0;
    if (isUndocumented(world.map, flow) || (!rule.mapTells && !isIdle(action))) unknown.push(number);
  });
  return { actions, walksOn, gated, unknown };
}
