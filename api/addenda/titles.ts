import { type DataMap, partyById } from "../model/data-map.js";
import { get } from "../model/table.js";
import { CONTRACT_KIND_WORDS } from "../model/words.js";

export function nameOf(map: DataMap, party: string): string {
  return partyById(map, party)?.name ?? party;
}

/** How a contract is called where it has no name: its kind and the vendor it binds. */
export function contractTitle(map: DataMap, id: string): string {
  const contract = get(map.contracts, id);
  if (contract === undefined) return id;
  return contract.name ?? `${CONTRACT_KIND_WORDS[contract.kind][0]} with ${nameOf(map, contract.counterparty)}`;
}
