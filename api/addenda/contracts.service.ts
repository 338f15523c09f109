import { notFound } from "../common/errors.js";
import { compareIds } from "../common/order.js";
import { type Page, type PageRequest, pageOf } from "../common/page.js";
import { fold, rankOf, sought } from "../common/search-text.js";
import { type SeenFlow, seenFlow } from "../flows/seen-flows.js";
import { type SeenCategory, seenCategory, type SeenPurpose, seenPurpose } from "../law/seen-terms.js";
import type { Contract, ContractKind } from "../model/contract.js";
import type { DataMap } from "../model/data-map.js";
import { linked } from "../model/links.js";
import type { ContractProgress } from "../model/progress.js";
import { get, has, values } from "../model/table.js";
import { contractState, type ContractState } from "./in-force.js";
import { seenContract, type SeenContract, seenFinding, type SeenFinding } from "./seen-addenda.js";
import { contractTitle, nameOf } from "./titles.js";
import { standingOf, type World } from "./world.js";

export interface ContractFilter {
  readonly search?: string | null;
  readonly counterparty?: string | null;
  readonly kinds?: readonly ContractKind[] | null;
  readonly states?: readonly ContractState[] | null;
  readonly progress?: readonly ContractProgress[] | null;
}

/** The contracts that meet a filter, by id. */
export function contracts(world: World, filter: ContractFilter, page: PageRequest): Page<SeenContract> {
  const listing = {
    name: "contracts",
    keyOf: (contract: Contract) => [contract.id],
    show: (contract: Contract) => seenContract(world, contract.id),
  };
  return pageOf(found(world, filter), listing, page);
}

function* found(world: World, filter: ContractFilter): Generator<Contract> {
  const { map, day } = world;
  const { search, counterparty, kinds, states, progress } = filter;
  const wanted = sought("filter.search", search ?? "");
  if (counterparty && !has(map.vendors, counterparty)) throw notFound("vendor", counterparty);
  for (const contract of values(map.contracts)) {
    if (counterparty && contract.counterparty !== counterparty) continue;
    if (progress && !progress.includes(contract.progress)) continue;
    if (kinds && !kinds.includes(contract.kind)) continue;
    if (wanted && rankOf(wanted, namesOfContract(map, contract)) === null) continue;
    if (states && !states.includes(contractState(map, contract, day))) continue;
    yield contract;
  }
}

export function namesOfContract(map: DataMap, contract: Contract): string {
  return fold(contractTitle(map, contract.id), contract.id, nameOf(map, contract.counterparty));
}

/** The contracts that bind a vendor, by id. */
export function contractsBinding(world: World, vendor: string): readonly SeenContract[] {
  return [...linked(world.map.bound, vendor)].sort(compareIds).map((id) => seenContract(world, id));
}

export function findingsOf({ id, at }: SeenContract): readonly SeenFinding[] {
  return (get(at.map.findings, id) ?? []).map((finding) => seenFinding(at, finding));
}

export function scopeOf({ scope, at }: SeenContract): {
  readonly purposes: readonly SeenPurpose[] | null;
  readonly categories: readonly SeenCategory[] | null;
} {
  const purposes = scope.purposes?.map((id) => seenPurpose(at, id)) ?? null;
  return { purposes, categories: scope.categories?.map((id) => seenCategory(at, id)) ?? null };
}

/** Only flows into the vendor it binds can rest on a contract. */
export function flowsRestingOn({ id, counterparty, at }: SeenContract): readonly SeenFlow<World>[] {
  const rests = (flow: string) => standingOf(at, flow).judged?.chain?.contracts.some((contract) => contract.id === id);
  return linked(at.map.inbound, counterparty)
    .filter(rests)
    .sort(compareIds)
    .map((flow) => seenFlow(at, flow));
}
