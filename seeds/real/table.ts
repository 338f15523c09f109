import { rowParser } from "../../api/transfer/csv-rows.js";

/** The rows of a CSV text by their headings. A row that cannot be read, or that is ragged, is an error with its line. */
export function tableOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = rowsOf(text);
  if (header === undefined) return [];
  return rows.map(({ line, cells }) => {
    if (cells.length !== header.cells.length)
      throw new Error(`Line ${String(line)} has ${String(cells.length)} cells.`);
    return Object.fromEntries(header.cells.map((title, index) => [title, cells[index] ?? ""]));
  });
}

function rowsOf(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const parser = rowParser(",");
  const lines = text.replace(/^\ufeff/, "").split("\n");
  if (lines.at(-1) === "") lines.pop();
  const read = [...lines.map((line, index) => parser.push({ number: index + 1, text: line })), parser.end()];
  return read
    .filter((row) => row !== undefined)
    .map((row) => {
      if ("problem" in row) throw new Error(`Line ${String(row.line)}: ${row.problem}`);
      return row;
    });
}
