import { isolated } from "../common/isolated.js";
import { type DataMap, partyById } from "../model/data-map.js";
import { get } from "../model/table.js";
import { CONTRACT_KIND_WORDS } from "../model/words.js";

/** A party's name, for a sentence. */
export function nameOf(map: DataMap, party: string): string {
  return isolated(partyById(map, party)?.name ?? party);
}

/** How a contract is called where it has no name: its kind and the vendor it binds. */
export function contractTitle(map: DataMap, id: string): string {
  const contract = get(map.contracts, id);
  if (contract === undefined) return id;
  return contract.name === null
    ? `${CONTRACT_KIND_WORDS[contract.kind][0]} with ${nameOf(map, contract.counterparty)}`
    : isolated(contract.name);
}
