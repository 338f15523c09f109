import { once } from "node:events";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import type exceljs from "exceljs";
import type { Response } from "express";
import type { World } from "../../addenda/world.js";
import { aboutRegister, SHEETS } from "./register.js";
import type { Cell, Column, Sheet } from "./sheet.js";

/**
 * A workbook, row by row. Of the libraries that write the format this one alone writes while rows are still being made;
 * the others hold the whole workbook and the server's turn until it is done.
 */
export async function sendXlsx(response: Response, world: World): Promise<void> {
  const body = new PassThrough();
  const sent = pipeline(body, response);
  // Only where it is wanted: the library takes a fifth of a second to load.
  const { default: excel } = await import("exceljs");
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: body, useStyles: true, useSharedStrings: false });
  book.creator = "Sluice";
  book.created = new Date(`${world.day}T00:00:00Z`);
  book.modified = book.created;
  const written = write(book, world, body);
  try {
    await Promise.all([sent, written]);
  } catch (error) {
    // A reader that goes away ends it, and is no defect.
    if (!response.destroyed) throw error;
  }
}

type Book = exceljs.stream.xlsx.WorkbookWriter;

async function write(book: Book, world: World, body: PassThrough): Promise<void> {
  for (const sheet of SHEETS) await writeSheet(book, sheet, { world, body });
  const about = book.addWorksheet("About");
  about.columns = [
    { width: 22, style: { ...TOP, font: { bold: true } } },
    { width: 90, style: TOP },
  ];
  for (const line of aboutRegister(world)) about.addRow([...line]).commit();
  about.commit();
  if (!body.destroyed) await book.commit();
}

const TOP = { alignment: { vertical: "top", wrapText: true } } as const;
/** Longest stretch of rows before others get their turn. */
const STRETCH_MS = 25;

async function writeSheet(
  book: Book,
  sheet: Sheet,
  { world, body }: { readonly world: World; readonly body: PassThrough },
): Promise<void> {
  const page = book.addWorksheet(sheet.title, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "1:1" },
  });
  page.columns = sheet.columns.map(({ header, width, kind }) => ({
    header,
    width,
    style: kind === "day" ? { ...TOP, numFmt: "yyyy-mm-dd" } : TOP,
  }));
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columns.length } };
  const head = page.getRow(1);
  head.font = { bold: true };
  head.commit();
  let began = performance.now();
  for (const row of sheet.rows(world)) {
    page.addRow(row.map((cell, at) => valueOf(cell, sheet.columns[at]))).commit();
    if (performance.now() - began < STRETCH_MS) continue;
    await turn(body);
    if (body.destroyed) return;
    began = performance.now();
  }
  page.commit();
}

/** Others get their turn; and where the reader is slow, nothing more is made before it has taken what there is. */
async function turn(body: PassThrough): Promise<void> {
  await new Promise<void>((resume) => setImmediate(resume));
  if (body.writableNeedDrain && !body.destroyed) await Promise.race([once(body, "drain"), once(body, "close")]);
}

/** The most that a cell of this format holds. */
const CELL = 32_767;
const CUT = "… (cut here: the JSON file has all of it)";

/** Text is written as text and never as a formula, whatever it begins with; a day is a date. */
function valueOf(cell: Cell, column: Column | undefined): string | number | Date | null {
  if (cell === null || cell === "") return null;
  if (column?.kind === "day") return new Date(`${cell}T00:00:00Z`);
  if (typeof cell === "number" || cell.length <= CELL) return cell;
  return `${cell.slice(0, CELL - CUT.length)}${CUT}`;
}
