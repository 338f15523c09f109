import type { Right } from "../model/flow.js";
import type { Disclosure } from "./disclosures.js";
import type { Action } from "./rights-actions.js";

/** What one disclosure means for one right: the action at the recipient, and whether to walk on from there. */
export interface PropagationRule {
  readonly action: Action;
  readonly walkOn: boolean;
  readonly citation: string;
}

/** What a recipient is. The disclosure decides it, as the standing decided the disclosure (addenda/standing.ts). */
export const RECIPIENTS = ["business", "provider", "third_party"] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** A purpose that a right leaves alone. A flow is left alone when it names purposes and every one of them is. */
export interface SparedPurpose {
  /** Id of a statutory purpose; `kind:ccba` is any purpose of that kind. */
  readonly purpose: string;
  readonly at: readonly Recipient[];
  readonly citation: string;
}

/** Its days are in clocks.ts. */
export interface RightRule {
  readonly right: Right;
  readonly label: string;
  readonly citation: string;
  /** § 1798.140(e)(6): a service for advertising continues without combining. */
  readonly combiningMatters: boolean;
  readonly byDisclosure: Readonly<Record<Disclosure, PropagationRule>>;
  /** Why a provider is told to stop its own flow. */
  readonly instructCitation: string;
  /** What is left alone, whatever the disclosure demands, and what is then to be done. */
  readonly spared: { readonly action: Action; readonly purposes: readonly SparedPurpose[] } | null;
  /** What a system that holds what is asked about must do, also where no flow reaches it; null: nothing. */
  readonly atHolder: Omit<PropagationRule, "walkOn"> | null;
  /** True where only sensitive personal information is asked about. */
  readonly sensitiveOnly: boolean;
  /** True where everyone counts who ever received, not those alone who do today. */
  readonly everRecipients: boolean;
  /** False where nothing recorded tells which flows the right is about: each is possible, and listed as unknown. */
  readonly mapTells: boolean;
  /** What to know about every answer. */
  readonly notes: readonly { readonly text: string; readonly citation: string }[];
}

/** By disclosure, who the recipient is. */
export function recipientBy(disclosure: Disclosure): Recipient {
  if (disclosure === "internal" || disclosure === "inbound") return "business";
  return disclosure === "business_purpose" || disclosure === "onward_service" ? "provider" : "third_party";
}
