import type { World } from "../addenda/world.js";
import { askedSet } from "../flows/category-sets.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { num, reachedFlows, walk, type Walk } from "../flows/walk.js";
import type { PlanQuestion } from "./plan-question.js";
import { ruledFlows, type RuledFlows } from "./ruled-flows.js";

/** The two walks of one question, and by flow number whether it is reached in each. */
export interface Walked {
  readonly index: FlowIndex;
  readonly ruled: RuledFlows;
  readonly certainly: Walk;
  readonly possibly: Walk;
  readonly certain: Uint8Array;
  readonly possible: Uint8Array;
}

export function walkedFlows(world: World, { rule, from, categories }: PlanQuestion): Walked {
  const index = world.index();
  const ruled = ruledFlows(world, rule);
  const { walksOn } = ruled;
  const starts = from === null ? index.systems : from.flatMap((id) => index.numberOfParty.get(id) ?? []);
  const asked = askedSet(index.sets, categories);
  const certainly = walk({ index, carries: index.certain, starts, asked, walksOn });
  const possibly = walk({ index, carries: index.possible, starts, asked, walksOn });
  return {
    index,
    ruled,
    certainly,
    possibly,
    certain: reachedFlows(certainly),
    possible: reachedFlows(possibly),
  };
}

/** A silent flow out of a party that the request reaches: told apart, and not walked. */
export function isPassedBy({ index, possibly }: Walked, flow: number): boolean {
  return num(possibly.first, num(index.from, flow)) !== 0;
}
