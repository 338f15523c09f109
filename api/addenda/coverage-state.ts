import type { DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import type { Words } from "../model/wording.js";
import { type Chain } from "./chain.js";
import { bindsFlowDown, type Standing } from "./standing.js";

/**
 * Whether the contracts judged for a flow cover one of its categories for one of its purposes. They do where they lack
 * no term that the flow's standing rests on and both are in scope: so a flow has the role of rows 6 and 8 only where
 * all of its pairs are covered, and one that carries too much is still covered for the rest.
 */
export type CoverageState = "covered" | "not_covered" | "unknown" | "not_asked";

export const COVERAGE_WORDS: Words<CoverageState> = {
  covered: [
    "Covered",
    "The contracts lack no term that the flows' standing rests on, and category and purpose are in scope.",
    "11 CCR §§ 7051(a), 7053(a)",
  ],
  not_covered: [
    "Not covered",
    "For at least one flow no contract is in force, a demanded term lacks, or it is out of scope.",
    "11 CCR §§ 7050(e), 7052(a)",
  ],
  unknown: [
    "Not known",
    "A flow does not say what it carries or why, so no contract can be held against it.",
    "11 CCR § 7051(a)(2)",
  ],
  not_asked: ["No contract asked for", "The law asks for no contract for these flows."],
};

/** One category for one purpose; null where the flow does not say. */
export interface Pair {
  readonly category: string | null;
  readonly purpose: string | null;
}

export function pairsOf({ carries, purposes }: Flow): readonly Pair[] {
  const wanted = purposes.length === 0 ? [null] : purposes;
  return (carries.length === 0 ? [null] : carries).flatMap((category) =>
    wanted.map((purpose) => ({ category, purpose })),
  );
}

export interface Judging {
  readonly map: DataMap;
  readonly flow: Flow;
  readonly standing: Standing;
  readonly chainsBinding: (vendor: string) => readonly Chain[];
}

export function coverageState(judging: Judging, { category, purpose }: Pair): CoverageState {
  const { judged, disclosure } = judging.standing;
  if (judged === null || disclosure === "deidentified") return "not_asked";
  if (judged.chain === null || lacksTerms(judging)) return "not_covered";
  if (category !== null && judged.uncoveredCategories.includes(category)) return "not_covered";
  if (purpose !== null && judged.uncoveredPurposes.includes(purpose)) return "not_covered";
  return category === null || purpose === null ? "unknown" : "covered";
}

/** A third party's contract is asked for every term of § 7053(a), a provider's for those its role rests on. */
function lacksTerms({ flow, standing, chainsBinding }: Judging): boolean {
  const { judged, row } = standing;
  if (judged === null) return false;
  const { missing, partial, unreviewed } = judged;
  const isOnward = row === "8" || row === "9";
  if (isOnward && !bindsFlowDown(chainsBinding(flow.from))) return true;
  const lacking = isOnward ? [...missing, ...partial] : [...missing, ...partial, ...unreviewed];
  const isProvider = isOnward || row === "6" || row === "7";
  return lacking.some((clause) => clause.roleBearing || !isProvider);
}
