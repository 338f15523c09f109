import type { Right } from "../model/flow.js";
import { type Words, wordings, type Wording } from "../model/wording.js";
import type { LawConfidence } from "./confidence.js";

export const VERIFICATION_LEVELS = ["none", "reasonable", "reasonably_high"] as const;
export type VerificationLevel = (typeof VERIFICATION_LEVELS)[number];

const LEVEL_WORDS: Words<VerificationLevel> = {
  none: ["None", "Nobody is verified; only what finds the data is asked for.", "11 CCR § 7060(b)"],
  reasonable: ["Reasonable degree", "For example two reliable data points that match.", "11 CCR § 7062(b)"],
  reasonably_high: [
    "Reasonably high degree",
    "For example three reliable data points that match, and a declaration signed under penalty of perjury.",
    "11 CCR § 7062(c)",
  ],
};
export const LEVEL_WORDINGS: readonly Wording[] = wordings(LEVEL_WORDS);

/** What a level asks for. The numbers are the regulation's examples and no safe harbour. */
export const LEVEL_DEMANDS: Readonly<
  Record<VerificationLevel, { readonly points: number; readonly declaration: boolean }>
> = {
  none: { points: 0, declaration: false },
  reasonable: { points: 2, declaration: false },
  reasonably_high: { points: 3, declaration: true },
};

export interface VerificationRule {
  readonly right: Right;
  /** Lowest first; where there are two, sensitivity and the risk of harm decide. */
  readonly levels: readonly VerificationLevel[];
  /** How to choose between the levels, or what follows where verification fails. */
  readonly guidance: string;
  readonly citation: string;
  readonly confidence: LawConfidence;
  readonly note: string | null;
}

const PRIOR_TEXT = "Read in the 2023 text; §§ 7060 and 7062 were amended on 1 January 2026, words not read.";
const BY_RISK =
  "Choose by sensitivity and by the risk of harm: browsing history asks for a reasonable degree, photographs and contact details for a reasonably high one.";
const UNVERIFIED = "Nobody who opts out or limits is verified. Ask only for what finds the data.";

export const VERIFICATION: Readonly<Record<Right, VerificationRule>> = {
  opt_out_sale_share: rule("opt_out_sale_share", ["none"], [UNVERIFIED, "11 CCR § 7026(d), § 7060(b)"]),
  limit_spi: rule("limit_spi", ["none"], [UNVERIFIED, "11 CCR § 7027(e), § 7060(b)"]),
  delete: rule("delete", ["reasonable", "reasonably_high"], [BY_RISK, "11 CCR § 7062(d)"]),
  correct: rule(
    "correct",
    ["reasonable", "reasonably_high"],
    [`${BY_RISK} Never verify by the datum that is contested.`, "11 CCR § 7060(h), § 7062(d)"],
  ),
  know_categories: rule(
    "know_categories",
    ["reasonable"],
    ["Unverified: may be denied, with a pointer to the privacy policy.", "11 CCR § 7024(b), § 7062(b)"],
  ),
  know_specific: rule(
    "know_specific",
    ["reasonably_high"],
    [
      "Unverified: must be denied, and is weighed as a request for categories. The declaration is kept with the records.",
      "11 CCR § 7024(a), § 7062(c), (f)",
    ],
  ),
  admt_opt_out: {
    ...rule("admt_opt_out", ["none"], ["Taken to be as with other opt-outs.", "11 CCR § 7221"]),
    confidence: "unverified",
    note: "The words on verification for this right were not read.",
  },
};

/** Whether anybody is asked who they are before the right is acted on. */
export function isVerified(right: Right): boolean {
  return VERIFICATION[right].levels.some((level) => level !== "none");
}

/** What the lowest level of a right asks for. */
export function leastDemanded(right: Right): (typeof LEVEL_DEMANDS)[VerificationLevel] {
  return LEVEL_DEMANDS[VERIFICATION[right].levels[0] ?? "none"];
}

/** What binds every verification. */
export const VERIFICATION_DUTIES: readonly { readonly id: string; readonly duty: string; readonly citation: string }[] =
  [
    { id: "verify_method", duty: "Have a reasonable method, written down.", citation: "11 CCR § 7060(a)" },
    {
      id: "verify_existing_first",
      duty: "Match against what is held already, and avoid the data whose breach the law punishes.",
      citation: "11 CCR § 7060(c)",
    },
    {
      id: "verify_new_data",
      duty: "Use new data for verification alone, and delete it as soon as possible, except for the records.",
      citation: "11 CCR § 7060(d)",
    },
    {
      id: "verify_no_cost",
      duty: "Ask for no fee and no notary at the consumer's cost.",
      citation: "11 CCR § 7060(e)",
    },
    {
      id: "verify_account",
      duty: "An account holder is verified by the existing log-in and signs in again before anything is disclosed, corrected or deleted.",
      citation: "11 CCR § 7061(a)",
    },
    {
      id: "verify_account_fraud",
      duty: "Where fraud on the account is suspected, stop until the person is verified further.",
      citation: "11 CCR § 7061(b)",
    },
    {
      id: "verify_no_method",
      duty: "Where no reasonable method exists, say so in the answer and in the policy, and look again every 12 months.",
      citation: "11 CCR § 7062(g)",
    },
  ];

/** Authorised agents. Nothing here stops the clock; a browser's signal needs no agent's proof, 11 CCR § 7026(j). */
export const AGENT_RULES: readonly {
  readonly id: string;
  readonly rule: string;
  readonly citation: string;
  readonly confidence: LawConfidence;
}[] = [
  agent("agent_signed_permission", "Proof of the consumer's signed permission may be required.", "11 CCR § 7063(a)"),
  agent(
    "agent_consumer_check",
    "The consumer may be asked to verify identity, or to confirm the permission: one of the two.",
    "11 CCR § 7063(a)",
  ),
  agent(
    "agent_power_of_attorney",
    "Neither is asked under a power of attorney of Probate Code §§ 4121-4130.",
    "11 CCR § 7063(b)",
  ),
  agent("agent_no_power_demanded", "A power of attorney is never demanded.", "11 CCR § 7063"),
  agent("agent_use_limit", "The agent secures the information and uses it for the request alone.", "11 CCR § 7063"),
  agent(
    "agent_opt_out",
    "For an opt-out or a limit, an agent shows signed written permission and nothing more.",
    "11 CCR § 7026(j)",
  ),
  {
    ...agent("agent_no_resubmission", "Do not make the consumer send the request again in person.", "11 CCR § 7063"),
    confidence: "unverified",
  },
];

function rule(
  right: Right,
  levels: readonly VerificationLevel[],
  [guidance, citation]: readonly [string, string],
): VerificationRule {
  return { right, levels, guidance, citation, confidence: "regulation_text", note: PRIOR_TEXT };
}

function agent(id: string, text: string, citation: string) {
  return { id, rule: text, citation, confidence: "regulation_text" as const };
}
