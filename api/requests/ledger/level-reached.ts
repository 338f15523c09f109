import { LEVEL_DEMANDS, VERIFICATION, type VerificationLevel } from "../../law/verification.js";
import type { Right } from "../../model/flow.js";
import type { Verification } from "./request.js";

/** How somebody showed who they are. */
export interface Proof {
  readonly means: Verification["means"];
  /** Data points that matched what the business holds. */
  readonly points: number;
  /** Signed under penalty of perjury. */
  readonly declaration: boolean;
}

/**
 * The highest level of the right that a proof reaches; null where it reaches none. Who signs in to an account again has
 * shown enough (11 CCR § 7061(a)); who opens a link sent to an address known before matches without counting points, and
 * still signs what specific pieces ask for (§ 7062(c)).
 */
export function levelReached(right: Right, proof: Proof): VerificationLevel | null {
  return VERIFICATION[right].levels.filter((level) => reaches(level, proof)).at(-1) ?? null;
}

function reaches(level: VerificationLevel, { means, points, declaration }: Proof): boolean {
  if (means === "account_login") return true;
  const demands = LEVEL_DEMANDS[level];
  const matches = means === "email_link" || points >= demands.points;
  return matches && (declaration || !demands.declaration);
}
