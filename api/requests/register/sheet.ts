import type { World } from "../../addenda/world.js";

/** A day is text here; the column says that it is one. */
export type Cell = string | number | null;

export interface Column {
  /** Its name for programs. */
  readonly key: string;
  /** Its name for people. */
  readonly header: string;
  readonly kind: "text" | "day" | "number";
  /** In characters. */
  readonly width: number;
}

/** One table of the register, of which every file and page is made: rows are made one by one as they are written. */
export interface Sheet {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: (world: World) => Generator<readonly Cell[]>;
}

export interface ColumnOf<T> extends Column {
  readonly of: (item: T, world: World) => Cell;
}

export function sheetOf<T>(
  sheet: Pick<Sheet, "key" | "title">,
  columns: readonly ColumnOf<T>[],
  items: (world: World) => Iterable<T>,
): Sheet {
  return {
    ...sheet,
    columns,
    *rows(world) {
      for (const item of items(world)) yield columns.map(({ of }) => of(item, world));
    },
  };
}

export function text<T>(header: string, width: number, of: ColumnOf<T>["of"]): ColumnOf<T> {
  return { key: keyOf(header), header, width, kind: "text", of };
}

export function day<T>(header: string, of: ColumnOf<T>["of"]): ColumnOf<T> {
  return { key: keyOf(header), header, width: 12, kind: "day", of };
}

export function count<T>(header: string, of: ColumnOf<T>["of"]): ColumnOf<T> {
  return { key: keyOf(header), header, width: 9, kind: "number", of };
}

/** "Legal name" is `legalName`. */
function keyOf(header: string): string {
  const [first = "", ...rest] = header.toLowerCase().split(/[^a-z]+/);
  return first + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

export function yesNo(is: boolean): string {
  return is ? "Yes" : "No";
}

/** One entry a line. */
export function lines(entries: Iterable<string>): string {
  return [...entries].join("\n");
}
