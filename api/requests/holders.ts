import type { World } from "../addenda/world.js";
import { addBelow, setBit } from "../flows/category-sets.js";
import type { FlowIndex } from "../flows/flow-index.js";
import { num } from "../flows/walk.js";
import { ACTIONS } from "../law/rights-actions.js";
import { get, has } from "../model/table.js";
import type { PlanQuestion } from "./plan-question.js";

/**
 * Who holds what is asked about without any flow that brings it: a system that collects it or passes it on, and a
 * start that the question names, if it is a system or a provider. Most rights ask something of them.
 */
export interface Holders {
  /** Position in `ACTIONS` of what they must do; beyond all where nothing is asked of them. */
  readonly action: number;
  /** By party number: 0 does not hold it, 1 possibly, 2 certainly. */
  readonly held: Uint8Array;
}

interface Reached {
  readonly index: FlowIndex;
  readonly starts: readonly number[];
  readonly asked: Uint32Array;
  readonly certain: Uint8Array;
  readonly possible: Uint8Array;
}

export function holders(world: World, { rule, from }: PlanQuestion, reached: Reached): Holders {
  const { index, starts, asked } = reached;
  const held = new Uint8Array(index.parties.length);
  if (rule.atHolder === null || asked.every((word) => word === 0)) return { action: ACTIONS.length, held };
  const most = rule.mapTells ? 2 : 1;
  for (const party of starts) {
    const id = index.parties[party] ?? "";
    const isSystem = index.isVendor[party] === 0;
    if (from !== null) held[party] = isSystem || has(world.standings.providers, id) ? most : 0;
    else if (isSystem) held[party] = Math.min(most, Math.max(collects(world, id, reached), sends(party, reached)));
  }
  return { action: ACTIONS.indexOf(rule.atHolder.action), held };
}

/** A broad category that is collected may be any below it. */
function collects(world: World, id: string, { index: { sets }, asked }: Reached): number {
  const named = new Uint32Array(sets.words);
  const below = new Uint32Array(sets.words);
  for (const category of get(world.map.systems, id)?.collects ?? []) {
    const number = sets.numberOf.get(category);
    if (number !== undefined) setBit(named, 0, number);
    addBelow(sets, category, { into: below, at: 0 });
  }
  const meets = (set: Uint32Array) => asked.some((word, at) => (word & num(set, at)) !== 0);
  if (meets(named)) return 2;
  return meets(below) ? 1 : 0;
}

/** What a system passes on it holds. */
function sends(party: number, { index, certain, possible }: Reached): number {
  let most = 0;
  for (let at = num(index.outStart, party), end = num(index.outStart, party + 1); at < end; at++) {
    const flow = num(index.outFlow, at);
    if (certain[flow] === 1) return 2;
    if (possible[flow] === 1) most = 1;
  }
  return most;
}
