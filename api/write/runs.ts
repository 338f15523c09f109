/** A stretch of text in one direction. */
export interface Run {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Letters of the scripts that are written from right to left, with the marks and blanks between them. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}][\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}]*(?:[\s\u00a0]+[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{M}]+)*/gu;

/** Controls of direction that somebody typed into a name would turn the words around it. */
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The sign of a section and its number stay on one line. */
const SECTION = /§ (?=\d)/g;

export function runsOf(given: string): readonly Run[] {
  const text = given.replace(CONTROLS, "").replace(SECTION, "§\u00a0");
  const runs: Run[] = [];
  let at = 0;
  for (const match of text.matchAll(RIGHT_TO_LEFT)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index), rightToLeft: false });
    runs.push({ text: match[0], rightToLeft: true });
    at = match.index + match[0].length;
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at), rightToLeft: false });
  return runs;
}
