import type { Right } from "../model/flow.js";
import { type Wording, wordings, type Words } from "../model/wording.js";
import { RIGHT_ACTION_WORDS } from "./rights-words.js";

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

/** In the words of an opt-out, where no right is named; `actionWords` says them for each. */
export const ACTION_WORDINGS: readonly Wording[] = wordings(WORDS);

export interface ActionWords {
  readonly label: string;
  readonly meaning: string;
}

/** How an action of a right is called and what it means: at a system of the business, or at somebody else. */
export function actionWords(right: Right, action: Action, atSystem: boolean): ActionWords {
  const own = RIGHT_ACTION_WORDS[right];
  const [label, meaning] = (atSystem ? own?.atSystem?.[action] : undefined) ?? own?.elsewhere[action] ?? WORDS[action];
  return { label, meaning };
}

/** Nothing is to be done by a day: the flow goes on, or nothing is disclosed. */
export function isIdle(action: Action): boolean {
  return action === "CONTINUE" || action === "NONE";
}
