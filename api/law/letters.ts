import type { Right } from "../model/flow.js";
import type { Letter, LetterStage } from "./letter.js";
import { DENIED_LETTERS } from "./letters-texts-denied.js";
import { FULFILLED_LETTERS } from "./letters-texts-fulfilled.js";
import { PROGRESS_LETTERS } from "./letters-texts-progress.js";
import { VENDOR_LETTERS } from "./letters-texts-vendors.js";

export const LETTERS: readonly Letter[] = [
  ...PROGRESS_LETTERS,
  ...FULFILLED_LETTERS,
  ...DENIED_LETTERS,
  ...VENDOR_LETTERS,
];

const BY_ID: ReadonlyMap<string, Letter> = new Map(LETTERS.map((letter) => [letter.id, letter]));

export function letterById(id: string): Letter | undefined {
  return BY_ID.get(id);
}

/** What can be written about a request of a right at a stage, in the order of the table. */
export function lettersFor(right: Right, stage: LetterStage): readonly Letter[] {
  return LETTERS.filter(({ rights, stages }) => rights.includes(right) && stages.includes(stage));
}
