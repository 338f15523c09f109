/** Letters joined for print, one by one. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\ufb00/g, "ff"],
  [/\ufb01/g, "fi"],
  [/\ufb02/g, "fl"],
  [/\ufb03/g, "ffi"],
  [/\ufb04/g, "ffl"],
  [/[\ufb05\ufb06]/g, "st"],
];

/**
 * Text as a person would type it: NFC, plain blanks, no joined letters, nothing that has no shape. Lines stay.
 */
export function cleanLines(text: string): string {
  const lettered = JOINED.reduce((done, [joined, letters]) => done.replace(joined, letters), text);
  return lettered
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .replace(/[\p{Zs}\t]+/gu, " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .normalize("NFC");
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\s+/g, " ");
}
