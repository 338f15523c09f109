/**
 * A page of a PDF comes line by line as it was set. A full line ends because the page does, so its end is shown as a
 * blank; a short one ends a paragraph, a heading or a row. Every character keeps its place.
 */
export function softLines(text: string): string {
  const lines = text.split("\n");
  if (lines.length < 4) return text;
  const full = Math.max(...lines.map((line) => line.length)) * 0.72;
  return lines
    .map((line, at) =>
      at === lines.length - 1 ? line : line + (line.length >= full && goesOn(lines[at + 1]) ? " " : "\n"),
    )
    .join("");
}

/** A numbered or bulleted line begins something of its own. */
function goesOn(next: string | undefined): boolean {
  return next !== undefined && !/^\s*(?:[•●▪–-]\s|\(?(?:\d{1,3}(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s|$)/i.test(next);
}
