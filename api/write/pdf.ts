import { createRequire } from "node:module";
import pdfmake from "pdfmake";
import type { Block, Column, Paper, Signer } from "../addenda/addendum/paper.js";
import { runsOf } from "./runs.js";

/** A PDF with an outline of its headings. Its one family of fonts has Latin, Greek, Cyrillic, Hebrew and Arabic. */
export async function writePdf({ title, blocks }: Paper): Promise<Buffer> {
  pdfmake.setFonts(FONTS);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => OWN.has(path));
  return pdfmake
    .createPdf({
      info: { title, creator: "Sluice", producer: "Sluice", creationDate: SAME_DAY, modDate: SAME_DAY },
      pageMargins: [60, 56, 60, 56],
      defaultStyle: { font: "DejaVu", fontSize: 9.5, lineHeight: 1.25 },
      styles: STYLES,
      lang: "en-US",
      footer: (page: number, pages: number) => ({
        text: `Page ${String(page)} of ${String(pages)}`,
        alignment: "center",
        fontSize: 8,
        margin: [0, 16, 0, 0],
      }),
      content: blocks.map(part),
      pageBreakBefore: isAlone,
    })
    .getBuffer();
}

/** A heading at the foot of a page goes over to what it heads. */
function isAlone(node: { headlineLevel?: number }, nodes: { getFollowingNodesOnPage(): readonly unknown[] }): boolean {
  return node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0;
}

/** The same words make the same bytes; when a file was made is known to the file system. */
const SAME_DAY = new Date(Date.UTC(2000, 0, 1));

const require = createRequire(import.meta.url);
const NORMAL = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const BOLD = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");
const OWN = new Set([NORMAL, BOLD]);
const FONTS = { DejaVu: { normal: NORMAL, bold: BOLD, italics: NORMAL, bolditalics: BOLD } };

const STYLES = {
  title: { fontSize: 17, bold: true, margin: [0, 0, 0, 10] },
  heading: { fontSize: 13, bold: true, margin: [0, 18, 0, 6] },
  subheading: { fontSize: 10.5, bold: true, margin: [0, 10, 0, 3] },
  paragraph: { margin: [0, 0, 0, 5] },
  citation: { fontSize: 8, color: "#595959", margin: [0, 0, 0, 5] },
};

function part(block: Block): object {
  switch (block.is) {
    case "title":
    case "heading":
    case "subheading": {
      const inOutline = block.is !== "title";
      return { text: words(block.text), style: block.is, headlineLevel: 1, ...(inOutline ? { outline: true } : {}) };
    }
    case "paragraph":
    case "citation":
      return { text: words(block.text), style: block.is };
    case "list":
      return { ul: block.items.map((item) => ({ text: words(item), margin: [0, 0, 0, 4] })) };
    case "table":
      return table(block.columns, block.rows);
    case "signatures":
      return { columns: block.signers.map(signature), columnGap: 24 };
    case "page_break":
      return { text: "", pageBreak: "after" };
  }
}

/** Words of one direction are set as one piece, because lines are filled from the left. */
function words(text: string): readonly object[] {
  return runsOf(text).map(({ text: part, rightToLeft }) => ({
    text: rightToLeft ? part.replace(/\s+/g, "\u00a0") : part,
  }));
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): object {
  const head = columns.map(({ title }) => ({ text: title, bold: true }));
  const body = rows.map((row) => row.map((text) => ({ text: words(text) })));
  const widths = columns.map(({ share }) => `${String(share)}%`);
  return {
    table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
    layout: "lightHorizontalLines",
  };
}

function signature({ name, word }: Signer): object {
  const line = (text: string) => ({ text, margin: [0, 10, 0, 0] });
  return {
    unbreakable: true,
    stack: [
      { text: words(`${name} (${word})`), bold: true },
      line("Signature: ____________________"),
      line("Name and title: ______________"),
      line("Day: ________________________"),
    ],
  };
}
