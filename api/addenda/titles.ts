import { type DataMap, partyById } from "../model/data-map.js";
import { get } from "../model/table.js";

export function nameOf(map: DataMap, party: string): string {
  return partyById(map, party)?.name ?? party;
}

const KIND_LABELS = {
  master_agreement: "Master agreement",
  data_processing_agreement: "Data processing agreement",
  ccpa_addendum: "CCPA addendum",
  third_party_contract: "Third-party contract",
  sub_processor_terms: "Sub-processor terms",
  mspa: "Multi-State Privacy Agreement",
  click_through: "Click-through terms",
} as const;

/** How a contract is called where it has no name: its kind and the vendor it binds. */
export function contractTitle(map: DataMap, id: string): string {
  const contract = get(map.contracts, id);
  if (contract === undefined) return id;
  return contract.name ?? `${KIND_LABELS[contract.kind]} with ${nameOf(map, contract.counterparty)}`;
}
