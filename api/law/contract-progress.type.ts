import type { ContractProgress } from "../model/progress.js";
import { wordedEnum } from "../model/worded-enum.type.js";
import { CONTRACT_PROGRESS_WORDS } from "../model/words.js";

export const ContractProgressEnum = wordedEnum<ContractProgress>(
  "ContractProgress",
  "How far a contract is on its way to be signed.",
  CONTRACT_PROGRESS_WORDS,
);
