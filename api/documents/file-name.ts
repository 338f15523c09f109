const LENGTH = 200;
const NAMELESS = "document";

/**
 * A file's name as it is shown and offered again: its last part, without characters that hide or turn others, and
 * bounded. It is never used as a path.
 */
export function cleanFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "")
    .normalize("NFC")
    .trim();
  return /^\.*$/.test(plain) ? NAMELESS : bounded(plain);
}

/** The extension is kept, because people tell files apart by it. */
function bounded(name: string): string {
  const points = [...name];
  if (points.length <= LENGTH) return name;
  const extension = /\.[^.\s]{1,10}$/.exec(name)?.[0] ?? "";
  return `${points.slice(0, LENGTH - extension.length - 1).join("")}…${extension}`;
}
