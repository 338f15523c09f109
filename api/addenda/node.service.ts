import { type SeenParty, seenFlow, type SeenFlow, seenSystem, seenVendor } from "../flows/seen-flows.js";
import { clauseById } from "../law/clauses.js";
import {
  type SeenCategory,
  seenCategory,
  type SeenClause,
  seenClause,
  type SeenPurpose,
  seenPurpose,
} from "../law/seen-terms.js";
import { categoryById, purposeById, recordById } from "../model/data-map.js";
import { seenContract, type SeenContract, seenFinding, type SeenFinding } from "./seen-addenda.js";
import type { World } from "./world.js";

export type SeenNode =
  | SeenParty<World>
  | SeenFlow<World>
  | SeenContract
  | SeenFinding
  | SeenCategory<World>
  | SeenPurpose<World>
  | SeenClause;

/** Whatever has this id: one namespace for all, the rows of the statute included. */
export function nodeById(world: World, given: string): SeenNode | null {
  const id = given.normalize("NFC");
  const { map } = world;
  if (categoryById(map, id) !== undefined) return seenCategory(world, id);
  if (purposeById(map, id) !== undefined) return seenPurpose(world, id);
  if (clauseById(id) !== undefined) return seenClause(id);
  const known = recordById(map, id);
  switch (known?.type) {
    case "system":
      return seenSystem(world, id);
    case "vendor":
      return seenVendor(world, id);
    case "flow":
      return seenFlow(world, id);
    case "contract":
      return seenContract(world, id);
    case "finding":
      return seenFinding(world, known.record);
    default:
      return null;
  }
}
