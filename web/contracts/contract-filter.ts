import type { ContractFilter, ContractKind, ContractState } from "../generated/graphql.js";
import { knownOf, type FilterCodec } from "../lists/use-filter.js";
import { contractKinds, contractStates } from "../ui/choices.js";

export interface ContractsAsked {
  readonly search: string;
  readonly states: readonly ContractState[];
  readonly kinds: readonly ContractKind[];
}

export const contractsAddress: FilterCodec<ContractsAsked> = {
  read: (params) => ({
    search: params.get("q") ?? "",
    states: knownOf(params.getAll("state"), contractStates),
    kinds: knownOf(params.getAll("kind"), contractKinds),
  }),
  write: ({ search, states, kinds }) => [
    ["q", search],
    ...states.map((state) => ["state", state] as const),
    ...kinds.map((kind) => ["kind", kind] as const),
  ],
};

export function filterOf({ search, states, kinds }: ContractsAsked): ContractFilter {
  return {
    ...(search === "" ? {} : { search }),
    ...(states.length === 0 ? {} : { states: [...states] }),
    ...(kinds.length === 0 ? {} : { kinds: [...kinds] }),
  };
}

export function isFiltered(asked: ContractsAsked): boolean {
  return Object.keys(filterOf(asked)).length > 0;
}
