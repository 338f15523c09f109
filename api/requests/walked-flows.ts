import type { World } from "../addenda/world.js";
import { askedSet, type CategorySets } from "../flows/category-sets.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { num, reachedFlows, walk, type Walk } from "../flows/walk.js";
import { SENSITIVE_ROOT } from "../law/categories.js";
import { holders, type Holders } from "./holders.js";
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
  readonly holders: Holders;
}

export function walkedFlows(world: World, question: PlanQuestion): Walked {
  const { rule, from, categories } = question;
  const index = world.index();
  const ruled = ruledFlows(world, rule);
  const { walksOn } = ruled;
  const starts = from === null ? index.systems : from.flatMap((id) => index.numberOfParty.get(id) ?? []);
  const asked = askedSet(index.sets, categories);
  if (rule.sensitiveOnly) keepSensitive(index.sets, asked);
  const possibly = walk({ index, carries: index.possible, starts, asked, walksOn });
  const possible = reachedFlows(possibly);
  // Where the map cannot tell what a right is about, nothing is certain.
  const certainly = rule.mapTells ? walk({ index, carries: index.certain, starts, asked, walksOn }) : possibly;
  const certain = rule.mapTells ? reachedFlows(certainly) : new Uint8Array(index.flows.length);
  const reached = { index, ruled, certainly, possibly, certain, possible };
  return { ...reached, holders: holders(world, question, { index, starts, asked, certain, possible }) };
}

function keepSensitive(sets: CategorySets, asked: Uint32Array): void {
  const sensitive = askedSet(sets, [SENSITIVE_ROOT]);
  for (let word = 0; word < asked.length; word++) asked[word] = num(asked, word) & num(sensitive, word);
}

/** A silent flow out of a party that the request reaches: told apart, and not walked. */
export function isPassedBy({ index, possibly }: Walked, flow: number): boolean {
  return num(possibly.first, num(index.from, flow)) !== 0;
}
