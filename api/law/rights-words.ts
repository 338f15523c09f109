import type { Right } from "../model/flow.js";
import type { Action } from "./rights-actions.js";

type Said = Readonly<Partial<Record<Action, readonly [label: string, meaning: string]>>>;

interface RightWords {
  readonly elsewhere: Said;
  /** Where a system of the business is told apart from a provider. */
  readonly atSystem?: Said;
}

const KNOW: RightWords = {
  elsewhere: {
    COLLECT: [
      "Collect from the provider",
      "What the provider holds for the business is gathered for the answer; it must supply it or let it be fetched.",
    ],
    NONE: [
      "Nothing to gather",
      "Nothing is gathered here. To what sorts of recipients the business sold, shared or disclosed is in the answer.",
    ],
  },
  atSystem: { COLLECT: ["Collect", "What is held here about the consumer is gathered for the answer."] },
};

/** What each action of a right is called. An opt-out is said in the common words (rights-actions.ts). */
export const RIGHT_ACTION_WORDS: Readonly<Partial<Record<Right, RightWords>>> = {
  limit_spi: {
    elsewhere: {
      STOP: [
        "Stop and notify",
        "Sensitive information stops going here beyond the purposes of 11 CCR § 7027(m); the recipient is notified and " +
          "directed to comply and to forward.",
      ],
      NOTIFY_AND_DIRECT: ["Notify and direct", "It received sensitive information and is directed to comply."],
      INSTRUCT: [
        "Instruct to limit",
        "The provider is told to use sensitive information for the purposes of 11 CCR § 7027(m) alone, within the same " +
          "time, and to stop what it passes on beyond them.",
      ],
      CONTINUE: ["Continue", "The use goes on: its purposes are within 11 CCR § 7027(m), or the consumer directs it."],
      NONE: ["Nothing to do", "No sensitive personal information of the consumer is used here."],
    },
    atSystem: {
      INSTRUCT: [
        "Limit the use",
        "The owner ceases to use sensitive information here for purposes outside 11 CCR § 7027(m), or records that there " +
          "are none.",
      ],
    },
  },
  delete: {
    elsewhere: {
      NOTIFY_AND_DIRECT: [
        "Notify to delete",
        "It was sold or shared here, or may be considered so: the recipient is told to delete, unless that proves " +
          "impossible or takes disproportionate effort, which the consumer is then told in detail.",
      ],
      INSTRUCT: [
        "Instruct to delete",
        "The provider is told to delete, and to tell its own providers, or is deleted at.",
      ],
      EXPECT_FORWARD: ["Told by others", "Somebody who was told passed information on here and tells it to delete."],
      NONE: ["Nothing to do", "It was not sold or shared here: the law sends no notice."],
    },
    atSystem: {
      INSTRUCT: ["Erase", "Erased for good, deidentified or aggregated; backups when they are next restored or used."],
    },
  },
  correct: {
    elsewhere: {
      INSTRUCT: [
        "Instruct to correct",
        "The provider is told to correct what it holds, and must do so or let it be done.",
      ],
      EXPECT_FORWARD: ["Told by others", "A provider passed information on here and passes the correction on."],
      NONE: [
        "Nothing demanded; telling is recommended",
        "No rule demands that a third party hears of a correction. What it holds stays wrong unless it is told.",
      ],
    },
    atSystem: {
      INSTRUCT: ["Correct", "Corrected, and kept so; backups when they are next restored or used."],
    },
  },
  know_categories: KNOW,
  know_specific: KNOW,
  admt_opt_out: {
    elsewhere: {
      NOTIFY_AND_DIRECT: [
        "Ask and notify",
        "Where what it received feeds automated decisions about consumers, it is told to cease within the same time.",
      ],
      INSTRUCT: [
        "Ask and instruct",
        "Where the provider decides by automated means for the business, it is told to cease within the same time.",
      ],
      EXPECT_FORWARD: ["Told by others", "Somebody who was told passed information on here and passes the request on."],
      NONE: ["Nothing to do", "Advertising, or what the consumer directs, is no decision that this right is about."],
    },
    atSystem: {
      INSTRUCT: [
        "Ask the owner",
        "Where significant decisions are made here by automated means, they cease for the consumer.",
      ],
    },
  },
};
