import { sortIds } from "../../common/order.js";
import { askedSet } from "../../flows/category-sets.js";
import { num, reachedFlows, walk } from "../../flows/walk.js";
import { get } from "../../model/table.js";
import { FLAG_KINDS, type FlagKind } from "../flag-kinds.js";
import { flagsOfFlow, judgedIn } from "../flags.js";
import { type Flag, flagFor } from "../vendor-flags.js";
import { linked } from "../../model/links.js";
import type { World } from "../world.js";
import type { Renewal } from "./renewals.js";
import { resting } from "./resting.js";

/** What a contract holds up: what fails with it when its day passes. */
export interface Blast {
  readonly flows: readonly string[];
  /** Categories that those flows name, ids in order. */
  readonly categories: readonly string[];
  /** Other vendors that what they carry reaches, certainly or possibly, from the vendor on; ids in order. */
  readonly behind: readonly string[];
}

export function blastOf(world: World, { contract, vendor }: Pick<Renewal, "contract" | "vendor">): Blast {
  const flows = resting(world).flows.get(contract) ?? [];
  const carried = flows.map((id) => get(world.map.flows, id)?.carries ?? []);
  const categories = sortIds(new Set(carried.flat()));
  if (flows.length === 0 || linked(world.map.outbound, vendor).length === 0) return { flows, categories, behind: [] };
  // A flow that does not say what it carries may carry anything.
  const asked = carried.some((named) => named.length === 0) ? null : categories;
  return { flows, categories, behind: reachedBehind(world, vendor, asked) };
}

function reachedBehind(world: World, vendor: string, categories: readonly string[] | null): readonly string[] {
  const index = world.index();
  const start = index.numberOfParty.get(vendor);
  if (start === undefined) return [];
  const walked = walk({ index, carries: index.possible, starts: [start], asked: askedSet(index.sets, categories) });
  const reached = new Set<string>();
  reachedFlows(walked).forEach((isReached, flow) => {
    const to = num(index.to, flow);
    if (isReached === 1 && to !== start && index.isVendor[to] === 1) reached.add(index.parties[to] ?? "");
  });
  return sortIds(reached);
}

/** The flags that vendors have in one world and have not in another of the same map, flow by flow. */
export function flagsRaised(before: World, after: World, vendors: readonly string[]): readonly Flag[] {
  return vendors.flatMap((vendor) => {
    const raised = new Map<FlagKind, string[]>();
    for (const id of linked(after.map.inbound, vendor)) {
      const flow = get(after.map.flows, id);
      if (flow === undefined) continue;
      const had = flagsOfFlow(before, flow);
      for (const kind of flagsOfFlow(after, flow)) {
        if (!had.includes(kind)) raised.set(kind, [...(raised.get(kind) ?? []), id]);
      }
    }
    return FLAG_KINDS.flatMap((kind) => {
      const flows = raised.get(kind);
      return flows === undefined ? [] : [flagFor(judgedIn(after), vendor, { kind, flows })];
    });
  });
}
