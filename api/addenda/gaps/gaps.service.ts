import { notFound } from "../../common/errors.js";
import { type Key, type Page, pageInOrder, type PageRequest } from "../../common/page.js";
import { paced } from "../../flows/paced.service.js";
import { type SeenExposurePart, seenPart } from "../exposure.service.js";
import type { World } from "../world.js";
import type { Gap } from "./gap.js";
import { GAP_ROWS, type GapKind } from "./gap-kinds.js";
import { gapsInSteps, gapsOfVendor, vendorIn } from "./gaps.js";

export type SeenGap = Gap & { readonly at: World };

export interface GapFilter {
  readonly kinds?: readonly GapKind[] | null;
  readonly vendor?: string | null;
}

/** The queue is worked out once for a world, however many pages are asked for. */
function queue(world: World): Promise<readonly Gap[]> {
  const known = queues.get(world) ?? paced(gapsInSteps(world));
  queues.set(world, known);
  return known;
}

const queues = new WeakMap<World, Promise<readonly Gap[]>>();

/** Most exposed first. */
export async function listGaps(world: World, filter: GapFilter, page: PageRequest): Promise<Page<SeenGap>> {
  const { kinds, vendor } = filter;
  const ranked = (await queue(world)).map((gap, rank) => ({ gap, rank }));
  const chosen = ranked.filter(
    ({ gap }) => (!kinds || kinds.includes(gap.kind)) && (typeof vendor !== "string" || gap.vendor === vendor),
  );
  // A place in the queue is its points, then its rank among all: both stand still while the world does.
  const keyOf = ({ gap, rank }: (typeof ranked)[number]): Key => [-gap.points, rank, gap.id];
  return pageInOrder(chosen, { name: "gaps", keyOf, show: ({ gap }) => seenGap(world, gap) }, page);
}

/** How many there are of each kind, in the order of the kinds; those without any are left out. */
export async function gapCounts(
  world: World,
): Promise<readonly { readonly kind: GapKind; readonly label: string; readonly count: number }[]> {
  const all = await queue(world);
  return GAP_ROWS.flatMap(({ id: kind, label }) => {
    const count = all.filter((gap) => gap.kind === kind).length;
    return count === 0 ? [] : [{ kind, label, count }];
  });
}

/** Its vendor stands in its id, so that one gap costs what one vendor has. */
export function gapById(world: World, id: string): SeenGap {
  const gap = gapsOfVendor(world, vendorIn(id)).find((each) => each.id === id);
  if (gap === undefined) throw notFound("id", id);
  return seenGap(world, gap);
}

export function gapsAt(world: World, vendor: string): readonly SeenGap[] {
  return gapsOfVendor(world, vendor).map((gap) => seenGap(world, gap));
}

export function partsOf({ because, at }: SeenGap): readonly SeenExposurePart[] {
  return because.map((part) => seenPart(at, part));
}

function seenGap(at: World, gap: Gap): SeenGap {
  return { ...gap, at };
}
