import { values } from "../../model/table.js";
import type { World } from "../world.js";

/** The flows whose standing rests on a contract, ids in order; contracts on which none does are not in it. */
export function resting(world: World): ReadonlyMap<string, readonly string[]> {
  const known = found.get(world) ?? find(world);
  found.set(world, known);
  return known;
}

/** One pass over all flows, once for a world. */
const found = new WeakMap<World, ReadonlyMap<string, readonly string[]>>();

function find(world: World): ReadonlyMap<string, readonly string[]> {
  const flows = new Map<string, string[]>();
  for (const { flow, judged } of values(world.standings.byFlow)) {
    for (const { id } of judged?.chain?.contracts ?? []) {
      const list = flows.get(id);
      if (list === undefined) flows.set(id, [flow]);
      else list.push(flow);
    }
  }
  for (const list of flows.values()) list.sort();
  return flows;
}
