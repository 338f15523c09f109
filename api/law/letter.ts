import { type Right, RIGHTS } from "../model/flow.js";
import type { LawConfidence } from "./confidence.js";
import type { Fact } from "./letter-facts.js";

/** Where a request stands when a letter is written. */
export const LETTER_STAGES = ["received", "verifying", "working", "extending", "answering"] as const;
export type LetterStage = (typeof LETTER_STAGES)[number];

/** A template: its words are ours and a company may change them; the facts it requires stay, for the law demands them. */
export interface Letter {
  readonly id: string;
  readonly title: string;
  readonly to: "consumer" | "vendor";
  readonly rights: readonly Right[];
  readonly stages: readonly LetterStage[];
  readonly citation: string;
  readonly confidence: LawConfidence;
  readonly requires: readonly Fact[];
  readonly subject: string;
  readonly body: string;
}

export const KNOW: readonly Right[] = ["know_categories", "know_specific"];
export const STOPPING: readonly Right[] = ["opt_out_sale_share", "limit_spi", "admt_opt_out"];
export const ANSWERED: readonly Right[] = RIGHTS.filter((right) => !STOPPING.includes(right));

/** Paragraphs, as they are sent. */
export function paragraphs(...lines: readonly string[]): string {
  return lines.join("\n\n");
}

export const SIGNED = "{{company}}\n{{contact}}";
