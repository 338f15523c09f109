import { invalid } from "../common/errors.js";
import type { MapRecord, RecordType } from "../model/change.js";
import { plainRecord } from "../model/shape/plain.js";
import { cellOf, valueOf } from "./csv-cells.js";
import { type Column, columnsIn, columnsOf } from "./csv-columns.js";

/** Turns the cells of rows into the objects that lines of NDJSON would be. */
export type RowReader = (cells: readonly string[]) => unknown;

/** `type` is that of rows that do not name their own; null where a column must. INVALID for a header nobody knows. */
export function rowReader(header: readonly string[], type: RecordType | null): RowReader {
  const columns = columnsIn(header);
  if (type === null && !columns.some((column) => column.field === "type"))
    throw invalid("type", 'What the rows are is not said: add a column "type", or ?type=flow to the address.');
  return (cells) => {
    if (cells.length !== columns.length) {
      const found = `${String(cells.length)} cells where the header has ${String(columns.length)}`;
      throw invalid("", `The row has ${found}.`);
    }
    return rawOf(columns, cells, type);
  };
}

export function csvHeader(type: RecordType): string {
  return csvLine(columnsOf(type).map((column) => column.header));
}

/** One record as one row, with its line break. */
export function csvRow(record: MapRecord): string {
  const plain = plainRecord(record);
  return csvLine(columnsOf(record.type).map((column) => cellOf(at(plain, column.field), column.kind)));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.join(",")}\r\n`;
}

function rawOf(columns: readonly Column[], cells: readonly string[], type: RecordType | null): unknown {
  const raw: Record<string, unknown> = type === null ? {} : { type };
  const scope: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    const value = valueOf(cells[index] ?? "", column.kind);
    if (value === undefined) continue;
    if (column.field.startsWith("scope.")) scope[column.field.slice("scope.".length)] = value;
    else raw[column.field] = value;
  }
  return Object.keys(scope).length === 0 ? raw : { ...raw, scope };
}

function at(plain: Readonly<Record<string, unknown>>, path: string): unknown {
  const [field = "", part] = path.split(".");
  const value = plain[field];
  return part === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[part];
}
