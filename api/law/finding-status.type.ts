import { enumType } from "../common/enum.type.js";
import type { FindingStatus } from "../model/contract.js";

export const FindingStatusEnum = enumType<FindingStatus>("FindingStatus", "How a clause was read in a contract.", {
  present: "The contract says it.",
  partial: "It says some of it, or something weaker.",
  missing: "It does not say it.",
  not_applicable: "Not needed here; good only where the clause is conditional.",
});
