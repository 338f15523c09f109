import type { Addendum, AnnexCategory, AnnexPurpose } from "./addendum.js";

/** What stands on a page, whichever format it is written in. */
export type Block =
  | { readonly is: "title" | "heading" | "subheading" | "paragraph" | "citation"; readonly text: string }
  | { readonly is: "list"; readonly items: readonly string[] }
  | { readonly is: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly is: "signatures"; readonly signers: readonly Signer[] }
  | { readonly is: "page_break" };

export interface Column {
  readonly title: string;
  /** Of the width of the page, in hundredths. */
  readonly share: number;
}

export interface Signer {
  readonly name: string;
  readonly word: string;
}

export interface Paper {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type PaperFormat = "docx" | "pdf";
/** Puts a paper into a file of each format. */
export type PaperWriters = Readonly<Record<PaperFormat, (paper: Paper) => Promise<Buffer>>>;

/** The addendum as it is put on paper. The drafter's page is the last, so that it is taken out with one hand. */
export function paperOf(addendum: Addendum): Paper {
  const { title, opening, articles, business, recipient } = addendum;
  const blocks: readonly Block[] = [
    { is: "title", text: title },
    ...opening.map(paragraph),
    ...articles.flatMap(({ number, heading, paragraphs, citation }): Block[] => [
      { is: "subheading", text: `${String(number)}. ${heading}` },
      ...paragraphs.map(paragraph),
      { is: "citation", text: citation },
    ]),
    { is: "heading", text: "Signatures" },
    { is: "signatures", signers: [business, recipient] },
    { is: "heading", text: "Annex 1: purposes" },
    ...purposesTable(addendum.purposes),
    { is: "heading", text: "Annex 2: categories of personal information" },
    ...categoriesTable(addendum.categories),
    { is: "page_break" },
    { is: "heading", text: "For the drafter: take this page out before sending" },
    { is: "list", items: addendum.notes.map(({ text, citation }) => (citation ? `${text} (${citation})` : text)) },
  ];
  return { title, blocks };
}

function paragraph(text: string): Block {
  return { is: "paragraph", text };
}

const NOTHING: Block = paragraph("Nothing is recorded on the map. To be written in: ____________________");

function purposesTable(purposes: readonly AnnexPurpose[]): readonly Block[] {
  if (purposes.length === 0) return [NOTHING];
  const columns = [
    { title: "Purpose", share: 65 },
    { title: "Section", share: 35 },
  ];
  return [{ is: "table", columns, rows: purposes.map(({ label, citation }) => [label, citation ?? ""]) }];
}

function categoriesTable(categories: readonly AnnexCategory[]): readonly Block[] {
  if (categories.length === 0) return [NOTHING];
  const columns = [
    { title: "Category", share: 50 },
    { title: "Sensitive", share: 15 },
    { title: "Section", share: 35 },
  ];
  const rows = categories.map(({ label, sensitive, citation }) => [label, sensitive ? "Yes" : "", citation ?? ""]);
  return [{ is: "table", columns, rows }];
}
