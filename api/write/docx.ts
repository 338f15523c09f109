import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Column, Paper, Signer } from "../addenda/addendum/paper.js";
import { runsOf } from "./runs.js";
import { sameEveryTime } from "./zip-days.js";

/** A document of Word, with real headings, and head rows that stand again on every page of a long table. */
export async function writeDocx({ title, blocks }: Paper): Promise<Buffer> {
  const document = new Document({
    title,
    creator: "Sluice",
    styles: { default: { document: { run: { font: "Calibri", size: 22 } } } },
    sections: [{ footers: { default: footer() }, children: blocks.flatMap(parts) }],
  });
  return sameEveryTime(await Packer.toBuffer(document, undefined, [{ path: "docProps/core.xml", data: about(title) }]));
}

/** When a file was made is known to the file system; in the file it would make every copy another one. */
function about(title: string): string {
  const day = '<dcterms:TIME xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:TIME>';
  const days = ["created", "modified"].map((time) => day.replaceAll("TIME", time)).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${SPACES}><dc:title>${escaped(title)}</dc:title><dc:creator>Sluice</dc:creator>${days}</cp:coreProperties>`;
}

const SPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const LEVELS = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  subheading: HeadingLevel.HEADING_2,
} as const;

function parts(block: Block): readonly (Paragraph | Table)[] {
  switch (block.is) {
    case "title":
    case "heading":
    case "subheading":
      return [
        new Paragraph({
          heading: LEVELS[block.is],
          keepNext: true,
          spacing: { before: 240, after: 80 },
          children: words(block.text),
        }),
      ];
    case "paragraph":
      return [new Paragraph({ spacing: { after: 120 }, children: words(block.text) })];
    case "citation":
      return [new Paragraph({ spacing: { after: 160 }, children: words(block.text, { size: 18, color: "595959" }) })];
    case "list":
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: words(item) }));
    case "table":
      return [table(block.columns, block.rows)];
    case "signatures":
      return block.signers.flatMap(signature);
    case "page_break":
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

type Looks = { readonly size?: number; readonly color?: string; readonly bold?: boolean };

function words(text: string, looks: Looks = {}): TextRun[] {
  return runsOf(text).map(({ text: part, rightToLeft }) => new TextRun({ text: part, rightToLeft, ...looks }));
}

/** The width of the page between its margins, in twentieths of a point. */
const WIDTH = 9026;

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map(({ share }) => Math.round((WIDTH * share) / 100));
  const cell = (text: string, column: number, looks: Looks = {}) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph({ children: words(text, looks) })],
    });
  const head = columns.map(({ title }, at) => cell(title, at, { bold: true }));
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at)) })),
    ],
  });
}

function signature({ name, word }: Signer): readonly Paragraph[] {
  const lines = [`${name} (${word})`, "Signature: ____________________", "Name and title: ____________________"];
  return [...lines, "Day: ____________________"].map(
    (line, at) =>
      new Paragraph({
        keepNext: at < lines.length,
        spacing: { before: at === 0 ? 200 : 60 },
        children: words(line, { bold: at === 0 }),
      }),
  );
}

function footer(): Footer {
  const children = [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES], size: 18 })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
