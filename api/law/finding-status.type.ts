import type { FindingStatus } from "../model/contract.js";
import { wordedEnum } from "../model/worded-enum.type.js";
import { FINDING_STATUS_WORDS } from "../model/words.js";

export const FindingStatusEnum = wordedEnum<FindingStatus>(
  "FindingStatus",
  "How a clause was read in a contract.",
  FINDING_STATUS_WORDS,
);
