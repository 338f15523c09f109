import { pauses } from "../common/steps.js";
import { paced } from "../flows/paced.service.js";
import { values } from "../model/table.js";
import { type Exposure, type ExposurePart, exposureOf } from "./exposure.js";
import type { World } from "./world.js";

export type SeenExposure = Omit<Exposure, "because"> & { readonly because: readonly SeenExposurePart[] };
export type SeenExposurePart = Omit<ExposurePart, "text"> & { readonly text: string; readonly at: World };

/** Computed once for a world, however many lists are ordered by it. */
export function exposure(world: World, vendor: string): Exposure {
  const known = exposures.get(world) ?? new Map<string, Exposure>();
  exposures.set(world, known);
  const found = known.get(vendor) ?? exposureOf(world, vendor);
  known.set(vendor, found);
  return found;
}

/** Works out those of all vendors, letting others in: ordering a list by exposure asks for each of them. */
export function allExposures(world: World): Promise<void> {
  const known = worked.get(world) ?? paced(each(world));
  worked.set(world, known);
  return known;
}

const worked = new WeakMap<World, Promise<void>>();

function* each(world: World): Generator<void, void> {
  const pause = pauses(200);
  for (const { id } of values(world.map.vendors)) {
    exposure(world, id);
    yield* pause();
  }
}

export function seenExposure(world: World, vendor: string): SeenExposure {
  const { score, because } = exposure(world, vendor);
  return { score, because: because.map((part) => seenPart(world, part)) };
}

export function seenPart(at: World, part: ExposurePart): SeenExposurePart {
  return { ...part, text: part.text(), at };
}

const exposures = new WeakMap<World, Map<string, Exposure>>();
