/** Beginnings that keep their hyphen wherever the line ends. */
const KEEPING = new Set(
  "all anti co cross de ex high in inter long low multi non of off on one opt post pre pro re self semi short sub third two up well".split(
    " ",
  ),
);

const BROKEN = /(\p{L}{2,})-\n(\p{Ll}{2,})([,.;:)]?) ?/gu;

/**
 * Words that a line's end broke in two are made whole, or no search finds them: "infor-" and "mation" become one word,
 * "cross-" and "context" stay two with their hyphen. How the document writes a word elsewhere decides.
 */
export function rejoin(pages: readonly string[]): readonly string[] {
  if (!pages.some((page) => page.search(BROKEN) >= 0)) return pages;
  const written = new Set(pages.flatMap((page) => page.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  return pages.map((page) =>
    page.replace(BROKEN, (_whole, first: string, second: string, sign: string) => {
      const hyphenated = `${first}-${second}`;
      const keeps = written.has(hyphenated.toLowerCase()) || KEEPING.has(first.toLowerCase());
      const isOne = written.has(`${first}${second}`.toLowerCase()) || !keeps;
      return `${isOne ? `${first}${second}` : hyphenated}${sign}\n`;
    }),
  );
}
