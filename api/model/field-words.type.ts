import { ID_LENGTH } from "./shape/id.js";
import { NAME_LENGTH, TEXT_LENGTH } from "./shape/text.js";

/** What the schema says of fields that many records have: their shapes and limits, as they are checked. */
export const NAME_SHOWN = `The name shown: one line, at most ${NAME_LENGTH} characters.`;

export const FREE_TEXT = `Free text, at most ${TEXT_LENGTH.toLocaleString("en-US")} characters.`;

/** "Who answers for it: one line, at most 500 characters." */
export function oneLine(what: string): string {
  return `${what}: one line, at most ${NAME_LENGTH} characters.`;
}

export function longText(what: string): string {
  return `${what}: at most ${TEXT_LENGTH.toLocaleString("en-US")} characters.`;
}

export function ownId(madeFrom: string): string {
  return `Yours to choose: 1 to ${ID_LENGTH} characters, no control characters, no outer blanks. Without one it is made from ${madeFrom}.`;
}
