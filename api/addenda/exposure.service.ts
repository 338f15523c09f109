import { type Exposure, type ExposurePart, exposureOf } from "./exposure.js";
import type { World } from "./world.js";

export type SeenExposure = Omit<Exposure, "because"> & { readonly because: readonly SeenExposurePart[] };
export type SeenExposurePart = ExposurePart & { readonly at: World };

/** Computed once for a world, however many lists are ordered by it. */
export function exposure(world: World, vendor: string): Exposure {
  const known = exposures.get(world) ?? new Map<string, Exposure>();
  exposures.set(world, known);
  const found = known.get(vendor) ?? exposureOf(world, vendor);
  known.set(vendor, found);
  return found;
}

export function seenExposure(world: World, vendor: string): SeenExposure {
  const { score, because } = exposure(world, vendor);
  return { score, because: because.map((part) => ({ ...part, at: world })) };
}

const exposures = new WeakMap<World, Map<string, Exposure>>();
