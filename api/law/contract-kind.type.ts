import type { ContractKind } from "../model/contract.js";
import { wordedEnum } from "../model/worded-enum.type.js";
import { CONTRACT_KIND_WORDS } from "../model/words.js";

export const ContractKindEnum = wordedEnum<ContractKind>(
  "ContractKind",
  "What sort of document a contract is.",
  CONTRACT_KIND_WORDS,
);
