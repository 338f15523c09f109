/** A table of which only the rows on screen exist, that keeps the meaning of a table at every width. */
import { memo, useEffect, useRef, type ReactElement, type ReactNode } from "react";
import { useRowWalk } from "./use-row-walk.js";
import { useWindowOfRows, type Identified } from "./use-window-of-rows.js";
import "./long-table.css";

export interface Column<T> {
  readonly title: string;
  readonly width: string;
  readonly number?: boolean;
  /** Every control in a cell takes this tab index; the first column's link carries `data-row`. */
  readonly cell: (row: T, tabIndex: number) => ReactNode;
}

interface LongTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly total: number;
  readonly busy: boolean;
  readonly more: () => void;
}

const AHEAD = 30;

export function LongTable<T extends Identified>(props: LongTableProps<T>): ReactElement {
  const { caption, columns, rows, total, busy, more } = props;
  const table = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const window = useWindowOfRows(table, rows);
  const { items, before, after, show } = window;
  const walk = useRowWalk({ body, count: rows.length, show });
  const reached = (items.at(-1)?.index ?? 0) + AHEAD >= rows.length;
  useEffect(() => {
    if (reached) more();
  }, [reached, more]);
  const tabbed = items.some(({ index }) => index === walk.active) ? walk.active : items[0]?.index;
  return (
    <table ref={table} className="long-table" role="table" aria-rowcount={total + 1} aria-busy={busy}>
      <caption className="long-table-caption">{caption}</caption>
      <Head columns={columns} />
      <tbody ref={body} role="rowgroup" onKeyDown={walk.onKeyDown}>
        <Space height={before} />
        {items.map(({ index, row }) => (
          <tr
            key={row.id}
            ref={window.measure}
            role="row"
            data-index={index}
            aria-rowindex={index + 2}
            onFocus={() => walk.onFocus(index)}
          >
            <Cells row={row} columns={columns} tabIndex={index === tabbed ? 0 : -1} />
          </tr>
        ))}
        <Space height={after} />
      </tbody>
    </table>
  );
}

interface CellsProps<T> {
  readonly row: T;
  readonly columns: readonly Column<T>[];
  readonly tabIndex: number;
}

/** A row that stays on screen is not drawn again while others scroll in. */
const Cells = memo(CellsOf) as typeof CellsOf;

function CellsOf<T>({ row, columns, tabIndex }: CellsProps<T>): ReactElement {
  return (
    <>
      {columns.map(({ title, number, cell }) => (
        <td key={title} role="cell" data-title={title} className={number ? "long-table-number" : undefined}>
          {cell(row, tabIndex)}
        </td>
      ))}
    </>
  );
}

function Head<T>({ columns }: { readonly columns: readonly Column<T>[] }): ReactElement {
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {columns.map(({ title, number, width }) => (
          <th
            key={title}
            role="columnheader"
            scope="col"
            style={{ width }}
            className={number ? "long-table-number" : undefined}
          >
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Stands in for the rows above or below that do not exist. */
function Space({ height }: { readonly height: number }): ReactElement | null {
  if (height <= 0) return null;
  return (
    <tr className="long-table-space" role="presentation">
      <td role="presentation" style={{ height }} />
    </tr>
  );
}
