import type { ContractFilter, ContractKind, ContractProgress, ContractState } from "../generated/graphql.js";
import { knownOf, type FilterCodec } from "../lists/use-filter.js";
import { contractKinds, contractProgress, contractStates } from "../ui/choices.js";

export interface ContractsAsked {
  readonly search: string;
  readonly states: readonly ContractState[];
  readonly kinds: readonly ContractKind[];
  readonly progress: readonly ContractProgress[];
}

export const contractsAddress: FilterCodec<ContractsAsked> = {
  read: (params) => ({
    search: params.get("q") ?? "",
    states: knownOf(params.getAll("state"), contractStates),
    kinds: knownOf(params.getAll("kind"), contractKinds),
    progress: knownOf(params.getAll("progress"), contractProgress),
  }),
  write: ({ search, states, kinds, progress }) => [
    ["q", search],
    ...states.map((state) => ["state", state] as const),
    ...kinds.map((kind) => ["kind", kind] as const),
    ...progress.map((each) => ["progress", each] as const),
  ],
};

export function filterOf({ search, states, kinds, progress }: ContractsAsked): ContractFilter {
  return {
    ...(search === "" ? {} : { search }),
    ...(states.length === 0 ? {} : { states: [...states] }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
    ...(progress.length === 0 ? {} : { progress: [...progress] }),
  };
}

export function isFiltered(asked: ContractsAsked): boolean {
  return Object.keys(filterOf(asked)).length > 0;
}
