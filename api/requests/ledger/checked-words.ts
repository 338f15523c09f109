import { invalid } from "../../common/errors.js";
import { isVisible } from "./visible.js";

const MOST = 2_000;

/** Words that somebody wrote about a request: not empty, bounded. */
export function checkedWords(field: string, given: string): string {
  const text = given.normalize("NFC").trim();
  if (text === "") throw invalid(field, "Say it in words: this is kept with the request.");
  if (!isVisible(text)) throw invalid(field, "This has characters that nobody sees. Type it anew.");
  if (text.length > MOST) throw invalid(field, `At most ${String(MOST)} characters fit here.`);
  return text;
}

export function optionalWords(field: string, given: string | null | undefined): string | null {
  return given === null || given === undefined || given.trim() === "" ? null : checkedWords(field, given);
}
