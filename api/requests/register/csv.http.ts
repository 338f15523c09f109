import { stringify } from "csv-stringify/sync";
import type { World } from "../../addenda/world.js";
import type { Cell, Sheet } from "./sheet.js";

/** Spreadsheets take a file for UTF-8 only where it says so. */
const MARK = "\ufeff";
const ROWS = 100;

/** One table. What would be read as a formula is marked as text, so that opening the file runs nothing. */
export function* csvOf(world: World, sheet: Sheet): Generator<string> {
  yield `${MARK}${written([sheet.columns.map(({ header }) => header)])}`;
  let some: (readonly Cell[])[] = [];
  for (const row of sheet.rows(world)) {
    some.push(row);
    if (some.length < ROWS) continue;
    yield written(some);
    some = [];
  }
  if (some.length > 0) yield written(some);
}

function written(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { escape_formulas: true, record_delimiter: "windows" });
}
