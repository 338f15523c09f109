import { compareIds } from "../../common/order.js";
import type { Contract } from "../../model/contract.js";
import { values } from "../../model/table.js";
import type { World } from "../world.js";

/** What flows rest on: each contract with its flows, and each chain by its oldest contract. */
export interface Resting {
  /** Flow ids in order; a contract on which none rests is not in it. */
  readonly flows: ReadonlyMap<string, readonly string[]>;
  /** Oldest contract first. */
  readonly chains: ReadonlyMap<string, readonly Contract[]>;
}

export function resting(world: World): Resting {
  const known = found.get(world) ?? find(world);
  found.set(world, known);
  return known;
}

/** One pass over all flows, once for a world. */
const found = new WeakMap<World, Resting>();

function find(world: World): Resting {
  const flows = new Map<string, string[]>();
  const chains = new Map<string, readonly Contract[]>();
  for (const { flow, judged } of values(world.standings.byFlow)) {
    const contracts = judged?.chain?.contracts ?? [];
    if (contracts[0] !== undefined) chains.set(contracts[0].id, contracts);
    for (const { id } of contracts) {
      const list = flows.get(id);
      if (list === undefined) flows.set(id, [flow]);
      else list.push(flow);
    }
  }
  for (const list of flows.values()) list.sort(compareIds);
  return { flows, chains };
}
