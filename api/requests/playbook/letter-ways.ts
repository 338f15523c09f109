import type { Words } from "../../model/wording.js";

/** How a letter was sent: by a person, who records it here. */
export type LetterWay = "email" | "mail" | "handed_over";

export const LETTER_WAY_WORDS: Words<LetterWay> = {
  email: ["By e-mail", "Somebody sent it from the company's own mail."],
  mail: ["By mail", "Somebody printed and posted it."],
  handed_over: ["Handed over", "Somebody gave it to the person, or read it to them."],
};

/** How a letter was sent, inside a sentence. Other ways are told by their own name. */
export function letterWayWords(way: string): string {
  return Object.hasOwn(LETTER_WAY_WORDS, way) ? LETTER_WAY_WORDS[way as LetterWay][0].toLowerCase() : way;
}
