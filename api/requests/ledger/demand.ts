import { isVerified, LEVEL_DEMANDS, LEVEL_WORDINGS, VERIFICATION } from "../../law/verification.js";
import type { Right } from "../../model/flow.js";
import type { Wording } from "../../model/wording.js";

/** What must be shown before a request of a right is acted on. */
export interface Demand {
  readonly levels: readonly Wording[];
  readonly points: number;
  readonly declaration: boolean;
  readonly guidance: string;
  readonly citation: string;
}

/** Null where nobody may be asked who they are: 11 CCR § 7060(b). */
export function demandOf(right: Right): Demand | null {
  if (!isVerified(right)) return null;
  const { levels, guidance, citation } = VERIFICATION[right];
  const [lowest = "none"] = levels;
  return {
    levels: LEVEL_WORDINGS.filter(({ id }) => levels.some((level) => level === id)),
    ...LEVEL_DEMANDS[lowest],
    guidance,
    citation,
  };
}
