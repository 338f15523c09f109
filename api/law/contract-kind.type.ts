import { enumType } from "../common/enum.type.js";
import type { ContractKind } from "../model/contract.js";

export const ContractKindEnum = enumType<ContractKind>("ContractKind", "What sort of document a contract is.", {
  master_agreement: "A master agreement.",
  data_processing_agreement: "A data processing agreement.",
  ccpa_addendum: "An addendum for the CCPA.",
  third_party_contract: "A contract with a third party, 11 CCR § 7053.",
  sub_processor_terms: "Terms between a vendor and its own sub-processor.",
  mspa: "The industry's Multi-State Privacy Agreement.",
  click_through: "Terms accepted on line.",
});
