import { nameOf } from "../../addenda/titles.js";
import { standingOf, type World } from "../../addenda/world.js";
import { sortIds } from "../../common/order.js";
import { categoryById, purposeById } from "../../model/data-map.js";
import type { Flow } from "../../model/flow.js";
import { get, has } from "../../model/table.js";

/** The six things that an answer by categories says: 11 CCR § 7024(k)(1)-(6), in the order of the section. */
export interface CategoriesAnswer {
  readonly collected: readonly string[];
  readonly sources: readonly string[];
  readonly purposes: readonly string[];
  readonly thirdParties: readonly string[];
  readonly soldOrShared: readonly CategoryRecipients[];
  readonly disclosed: readonly CategoryRecipients[];
}

export interface CategoryRecipients {
  readonly category: string;
  readonly recipients: readonly string[];
}

const SOLD = new Set(["sale", "sharing", "presumed_sale", "onward_uncovered"]);
const DISCLOSED = new Set(["business_purpose", "onward_service"]);

/**
 * By what the map says of the systems that hold something of this person, and of no others: the answer is about this
 * consumer (§ 7024(j)). What a flow does not say is not known, so `unknown` flows add no category.
 */
export function categoriesAnswer(world: World, holders: ReadonlySet<string>): CategoriesAnswer {
  const { flows } = world.index();
  const touching = flows.filter(({ from, to }) => holders.has(from) || holders.has(to));
  const outward = touching.filter(({ from, to }) => holders.has(from) && !has(world.map.systems, to));
  const collects = [...holders].flatMap((id) => get(world.map.systems, id)?.collects ?? []);
  const label = (id: string) => categoryById(world.map, id)?.label ?? id;
  const by = (kinds: ReadonlySet<string>) =>
    recipients(
      world,
      outward.filter(({ id }) => kinds.has(standingOf(world, id).disclosure)),
      label,
    );
  const third = outward.filter(({ id }) => standingOf(world, id).role === "third_party");
  return {
    collected: named([...collects, ...touching.flatMap(({ carries }) => carries)], label),
    sources: sourcesOf(world, touching, { holders, collects: collects.length > 0 }),
    purposes: named(
      touching.flatMap(({ purposes }) => purposes),
      (id) => purposeById(world.map, id)?.label ?? id,
    ),
    thirdParties: named(
      third.map(({ to }) => to),
      (id) => nameOf(world.map, id),
    ),
    soldOrShared: by(SOLD),
    disclosed: by(DISCLOSED),
  };
}

function sourcesOf(
  world: World,
  flows: readonly Flow[],
  { holders, collects }: { readonly holders: ReadonlySet<string>; readonly collects: boolean },
): readonly string[] {
  const senders = flows.filter(({ from, to }) => holders.has(to) && !holders.has(from)).map(({ from }) => from);
  const others = named(senders, (id) => nameOf(world.map, id));
  return collects ? ["The consumer", ...others] : others;
}

function recipients(
  world: World,
  flows: readonly Flow[],
  label: (category: string) => string,
): readonly CategoryRecipients[] {
  const categories = sortIds(new Set(flows.flatMap(({ carries }) => carries)));
  return categories.map((category) => ({
    category: label(category),
    recipients: named(
      flows.filter(({ carries }) => carries.includes(category)).map(({ to }) => to),
      (id) => nameOf(world.map, id),
    ),
  }));
}

function named(ids: readonly string[], name: (id: string) => string): readonly string[] {
  return sortIds(new Set(ids)).map(name);
}
