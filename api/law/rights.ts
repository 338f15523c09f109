import type { Right } from "../model/flow.js";
import { type Wording, wordings, type Words } from "../model/wording.js";
import { RIGHT_WORDS } from "../model/words.js";
import type { Disclosure } from "./disclosures.js";

/** What a party must do, strongest first: where several flows reach one party the strongest decides. */
export const ACTIONS = [
  "STOP",
  "NOTIFY_AND_DIRECT",
  "INSTRUCT",
  "EXPECT_FORWARD",
  "CONTINUE_WITHOUT_COMBINING",
  "COLLECT",
  "CONTINUE",
  "NONE",
] as const;
export type Action = (typeof ACTIONS)[number];

/** What one disclosure means for one right: the action at the recipient, and whether to walk on from there. */
export interface PropagationRule {
  readonly action: Action;
  readonly walkOn: boolean;
  readonly citation: string;
}

export interface RightRule {
  readonly right: Right;
  readonly label: string;
  readonly citation: string;
  /** Business days from receipt within which it must be done. */
  readonly businessDays: number;
  readonly clockCitation: string;
  /** § 1798.140(e)(6): a service for advertising continues without combining. */
  readonly combiningMatters: boolean;
  readonly byDisclosure: Readonly<Record<Disclosure, PropagationRule>>;
}

const CEASE = "11 CCR § 7026(f)(1)-(2)";
const stop: PropagationRule = { action: "STOP", walkOn: true, citation: CEASE };
const none = (citation: string, walkOn: boolean): PropagationRule => ({ action: "NONE", walkOn, citation });

/** § 1798.120, § 1798.135, 11 CCR § 7026. */
export const OPT_OUT: RightRule = {
  right: "opt_out_sale_share",
  label: RIGHT_WORDS.opt_out_sale_share[0],
  citation: "§ 1798.120; § 1798.135; 11 CCR § 7026",
  businessDays: 15,
  clockCitation: "11 CCR § 7026(f)",
  combiningMatters: true,
  byDisclosure: {
    internal: none("11 CCR § 7026(f)(1)", true),
    inbound: none("11 CCR § 7026(f)(1)", true),
    business_purpose: { action: "CONTINUE", walkOn: true, citation: "11 CCR § 7026(f)(1)" },
    onward_service: { action: "CONTINUE", walkOn: true, citation: "11 CCR § 7026(f)(1), § 7051(b)" },
    consumer_directed: { action: "CONTINUE", walkOn: false, citation: "§ 1798.140(ad)(2)(A)" },
    disclosed: none("§ 1798.140(ad)(1)", false),
    deidentified: none("§ 1798.140(m), (v)(3)", false),
    sale: stop,
    sharing: stop,
    presumed_sale: { ...stop, citation: `11 CCR § 7050(e); ${CEASE}` },
    onward_uncovered: { ...stop, citation: `11 CCR § 7051(b); ${CEASE}` },
    onward_third_party: { action: "EXPECT_FORWARD", walkOn: true, citation: "11 CCR § 7026(f)(2)" },
  },
};

/** A provider that advertises may go on, without combining opted-out consumers' information. */
export const WITHOUT_COMBINING_CITATION = "§ 1798.140(e)(6)";
export const INSTRUCT_CITATION = "11 CCR § 7026(f)(1), § 7051(a)(10)";

/** The rights that have a policy. The others are known and answered as not yet built. */
export const RIGHT_RULES: ReadonlyMap<Right, RightRule> = new Map([[OPT_OUT.right, OPT_OUT]]);

/** Whether an opt-out must stop a flow with this disclosure. */
export function isStopped(disclosure: Disclosure): boolean {
  return OPT_OUT.byDisclosure[disclosure].action === "STOP";
}

const WORDS: Words<Action> = {
  STOP: ["Stop and notify", "The flow stops; the recipient is notified and directed to comply and to forward."],
  NOTIFY_AND_DIRECT: ["Notify and direct", "The recipient is notified and directed to comply and to forward."],
  INSTRUCT: ["Instruct to stop", "A provider is told to stop its own flow to a recipient that nothing covers."],
  EXPECT_FORWARD: ["Told by others", "A third party passed information on here; it must forward the request."],
  CONTINUE_WITHOUT_COMBINING: [
    "Continue, do not combine",
    "The service goes on without combining opted-out consumers.",
  ],
  COLLECT: ["Collect", "What is held here is gathered for the answer."],
  CONTINUE: ["Continue", "The flow goes on: it is neither a sale nor sharing."],
  NONE: ["Nothing to do", "Nothing is disclosed to a third party here."],
};

export const ACTION_WORDINGS: readonly Wording[] = wordings(WORDS);

/** Nothing is to be done by a day: the flow goes on, or nothing is disclosed. */
export function isIdle(action: Action): boolean {
  return action === "CONTINUE" || action === "NONE";
}

export function actionMeaning(action: Action): string {
  return WORDS[action][1];
}
