import { knownCategory, knownParty, wholeNumber } from "./asked.js";
import type { FlowIndex } from "./flow-index.js";
import { paths } from "./paths.js";
import { type SeenFlow, seenFlow } from "./seen-flows.js";
import type { Snapshot } from "../model/seen.js";

export interface PathInput {
  readonly from: string;
  readonly to: string;
  readonly category?: string | null | undefined;
  readonly first: number;
}

export interface SeenPaths<S extends Snapshot> {
  readonly nodes: readonly (readonly SeenFlow<S>[])[];
  readonly isPartial: boolean;
}

export function pathsBetween<S extends Snapshot & { readonly index: () => FlowIndex }>(
  at: S,
  input: PathInput,
): SeenPaths<S> {
  const { map } = at;
  const question = {
    from: knownParty(map, input.from),
    to: knownParty(map, input.to),
    category: input.category ? knownCategory(map, input.category) : null,
    first: wholeNumber("first", input.first, { from: 1, to: 100 }),
  };
  const found = paths(at.index(), question);
  return { nodes: found.paths.map((path) => path.map((id) => seenFlow(at, id))), isPartial: found.isPartial };
}
