import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { plain, useWords } from "../../apollo/about.js";
import { SeverityMark } from "../../ui/severity-mark.js";
import { carriedWords, type MapData } from "../elements.js";
import { chosenOf, nameOf } from "../chosen.js";
import type { Marks } from "../overlay/marks.js";
import { rowsOf, type Row } from "./rows.js";
import "./graph-table.css";

interface GraphTableProps {
  readonly data: MapData;
  readonly select: string | null;
  readonly marks: Marks;
  readonly onSelect: (id: string | null) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const ROW_HEIGHT = 40;

/** The map as rows, bound to the same selection: parties, and under the selected one its flows. */
export function GraphTable({ data, select, marks, onSelect, onKey }: GraphTableProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(data, select), [data, select]);
  // eslint-disable-next-line react-hooks/incompatible-library -- the compiler, which is not used here, would skip it
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
    initialRect: { width: 800, height: 600 },
  });
  const at = rows.findIndex(({ id }) => id === select);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [at, virtual]);
  const items = virtual.getVirtualItems();
  return (
    <div
      ref={scroller}
      className="graph-table"
      tabIndex={0}
      role="group"
      aria-label="The map as a table. Arrow keys walk along flows."
      onKeyDown={onKey}
    >
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">Party or flow</th>
            <th scope="col">What</th>
            <th scope="col">Flags</th>
            <th scope="col" className="right">
              In
            </th>
            <th scope="col" className="right">
              Out
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap height={items[0]?.start ?? 0} />
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <TableRow
                  key={`${row.id} ${row.side ?? ""}`}
                  row={row}
                  index={index}
                  data={data}
                  marks={marks}
                  chosen={index === at}
                  onSelect={onSelect}
                />
              )
            );
          })}
          <Gap height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({ height }: { readonly height: number }): ReactElement | null {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

interface TableRowProps {
  readonly row: Row;
  readonly index: number;
  readonly data: MapData;
  readonly marks: Marks;
  readonly chosen: boolean;
  readonly onSelect: (id: string | null) => void;
}

function TableRow({ row, index, data, marks, chosen, onSelect }: TableRowProps): ReactElement | null {
  const words = useWords();
  const found = chosenOf(data, row.id);
  if (!found) return null;
  const dim = marks.dimRest && !marks.classes.has(row.id);
  const shared = {
    "aria-rowindex": index + 2,
    "data-chosen": chosen || undefined,
    className: dim ? "dim-row" : undefined,
  };
  const pick = (name: string) => (
    <button
      type="button"
      className="panel-pick name"
      tabIndex={-1}
      aria-current={chosen ? "true" : undefined}
      onClick={() => onSelect(row.id)}
    >
      {name}
    </button>
  );
  if (found.kind === "flow") {
    const { flow } = found;
    const other = row.side === "from" ? `→ ${nameOf(data, flow.to.id)}` : `← ${nameOf(data, flow.from.id)}`;
    return (
      <tr {...shared}>
        <td className="flow-cell">{pick(other)}</td>
        <td colSpan={1} className="name">
          {carriedWords(flow.carries)} · {words.disclosure(flow.standing.disclosure).label}
        </td>
        <td colSpan={3}>{flow.flags.map((kind) => words.flag(kind).label).join(", ")}</td>
      </tr>
    );
  }
  const { party } = found;
  return (
    <tr {...shared}>
      <td>{pick(party.name)}</td>
      <td>
        {party.__typename === "System" ? `System: ${plain(party.kind).toLowerCase()}` : "Vendor"}
        {marks.notes.has(party.id) && <strong> · {marks.notes.get(party.id)}</strong>}
      </td>
      <td>
        {party.flags.map(({ kind, label, severity }) => (
          <span key={kind} className="table-flag">
            <SeverityMark severity={severity} size={15} /> {label}
          </span>
        ))}
      </td>
      <td className="right">{row.inbound}</td>
      <td className="right">{row.outbound}</td>
    </tr>
  );
}
