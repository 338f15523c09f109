import type { ZipEntry } from "./zip.js";

/** The part with the words; some programs number it. */
export function isMainPart(name: string): boolean {
  return /^word\/document\d*\.xml$/.test(name);
}

/** What a reader of the text must know about the file it came from. Nothing in it is run and nothing is fetched. */
export function docxNotes(entries: readonly ZipEntry[], parts: ReadonlyMap<string, string>): readonly string[] {
  const main = [...parts].find(([name]) => isMainPart(name))?.[1] ?? "";
  const rows: readonly (readonly [boolean, string])[] = [
    [entries.some(({ name }) => /vbaProject\.bin$/i.test(name)), "It holds macros. They were not run."],
    [
      [...parts].some(([name, xml]) => name.endsWith(".rels") && refersOutside(xml)),
      "It refers to content outside the file, such as a template or a picture. That was not fetched; what it would show is not in the text.",
    ],
    [
      /<w:(?:ins|del|moveFrom|moveTo) /.test(main),
      "It holds tracked changes. The text is read as if all of them were accepted.",
    ],
    [
      /<w:vanish(?: w:val="(?:1|true|on)")?\/>/.test(main),
      "It holds words that are hidden in Word; they are in the text.",
    ],
    [/<w:altChunk /.test(main), "It holds another document inside. The text of that one is not read."],
    [parts.has("word/comments.xml"), "It holds comments. They are not in the text."],
  ];
  return rows.filter(([applies]) => applies).map(([, sentence]) => sentence);
}

/** A link that a reader may follow is no content. */
function refersOutside(rels: string): boolean {
  return [...rels.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([tag]) => /TargetMode="External"/.test(tag) && !/Type="[^"]*\/hyperlink"/.test(tag),
  );
}
