import { getDocumentProxy } from "unpdf";
import type { Segment } from "../documents/document-text.js";
import { wordsOf } from "../documents/legible.js";
import { DOCUMENT_LIMITS } from "../documents/limits.js";
import { cleanLines } from "./clean.js";
import { Refusal } from "./refusal.js";
import { rejoin } from "./rejoin.js";

export interface PdfText {
  readonly segments: readonly Segment[];
  readonly pages: number;
  readonly notes: readonly string[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF page by page. Scripts in it are not run. */
export async function readPdf(bytes: Buffer): Promise<PdfText> {
  refuseCutShort(bytes);
  const pdf = await opened(bytes);
  const pages = pdf.numPages;
  if (pages > DOCUMENT_LIMITS.pages)
    throw new Refusal("too_many_pages", { pages, more: `It has ${pages.toLocaleString("en")} pages.` });
  const texts: string[] = [];
  for (let number = 1; number <= pages; number++) texts.push(await pageText(pdf, number));
  const segments = rejoin(texts).map((text, at) => ({ place: `page ${at + 1}`, text }));
  const wordless = segments.flatMap(({ text }, at) => (isWordless(text) ? [at + 1] : []));
  if (wordless.length * 2 >= pages) throw new Refusal("scan", { pages });
  return { segments, pages, notes: await notesOf(pdf, wordless) };
}

/** A picture of a page may still have a number below it. Many signs that make no word are another problem. */
function isWordless(text: string): boolean {
  return text.length < 60 && wordsOf(text).length < 3;
}

/**
 * The end of a PDF says where everything is. Without it a reader can guess its way to some of the pages, and what is
 * lost would look like clauses that are not there.
 */
function refuseCutShort(bytes: Buffer): void {
  const end = bytes.subarray(-65_536).toString("latin1");
  const length = /\/Linearized[^>]*?\/L\s+(\d+)/.exec(bytes.subarray(0, 2_048).toString("latin1"))?.[1];
  if (!end.includes("%%EOF") || Number(length ?? 0) > bytes.length) throw new Refusal("damaged");
}

async function opened(bytes: Buffer): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: true, enableXfa: false });
  } catch (error) {
    throw refusalOf(error);
  }
}

async function pageText(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const printed = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    const filled = (await page.getAnnotations()).map(wordsFilledIn).filter((words) => words !== "");
    page.cleanup();
    return cleanLines([printed, ...filled].join("\n"));
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What was written into a form or over the page: names and days of a contract often are. It stands below the rest. */
function wordsFilledIn(annotation: unknown): string {
  const { subtype, fieldType, fieldValue, contentsObj } = annotation as Annotation;
  if (subtype === "FreeText") return contentsObj?.str ?? "";
  return subtype === "Widget" && fieldType === "Tx" && typeof fieldValue === "string" ? fieldValue : "";
}

/** What pdf.js tells of one; its own types say nothing. */
interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: string };
}

/** Memory that ran out is no fault of the file's form. */
function refusalOf(error: unknown): unknown {
  if (error instanceof RangeError) return error;
  return new Refusal(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged");
}

async function notesOf(pdf: Pdf, wordless: readonly number[]): Promise<readonly string[]> {
  const notes: string[] = [];
  if (wordless.length > 0)
    notes.push(`${pagesNamed(wordless)} no words; if it is a picture, what it says is not read.`);
  const scripts = await pdf.getJSActions().catch(() => null);
  if (scripts !== null) notes.push("It holds scripts. They were not run.");
  return notes;
}

const NAMED = 10;

function pagesNamed(numbers: readonly number[]): string {
  if (numbers.length === 1) return `Page ${String(numbers[0])} holds`;
  const more = numbers.length > NAMED ? ` and ${numbers.length - NAMED} more` : "";
  return `Each of the pages ${numbers.slice(0, NAMED).join(", ")}${more} holds`;
}
