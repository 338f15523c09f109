import { Link } from "react-router";
import type { GapRowFragment } from "../generated/graphql.js";
import type { Column } from "../lists/long-table.js";
import { vendorPage } from "../parties/place.js";

interface Opened {
  readonly open: string | null;
  readonly onOpen: (gap: string) => void;
}

/** Beside an open gap there is room for less; what to do names the vendor anyway. */
export function gapColumns({ open, onOpen }: Opened): readonly Column<GapRowFragment>[] {
  const columns: readonly Column<GapRowFragment>[] = [
    {
      title: "What to do",
      width: "auto",
      cell: ({ id, label, summary }, tabIndex) => (
        <button
          type="button"
          className="row-link gap-link"
          data-row
          data-gap={id}
          tabIndex={tabIndex}
          aria-current={id === open ? "true" : undefined}
          onClick={() => onOpen(id)}
        >
          <span className="name">{summary}</span>
          <span className="detail">{label}</span>
        </button>
      ),
    },
    {
      title: "Vendor",
      width: "20%",
      cell: ({ vendor }, tabIndex) => (
        <Link to={vendorPage(vendor.id)} className="row-control gap-vendor name" tabIndex={tabIndex}>
          {vendor.name}
        </Link>
      ),
    },
    {
      title: "Due",
      width: "108px",
      cell: ({ dueOn }) => dueOn !== null && <span className="num">{dueOn}</span>,
    },
    { title: "Flows", width: "76px", number: true, cell: ({ flowCount }) => <span className="num">{flowCount}</span> },
    { title: "Points", width: "84px", number: true, cell: ({ points }) => <span className="num">{points}</span> },
  ];
  return open === null ? columns : columns.filter(({ title }) => title !== "Vendor" && title !== "Due");
}
