import type { ReactElement } from "react";
import { Link } from "react-router";
import type { VendorRowFragment } from "../generated/graphql.js";
import type { Column } from "../lists/long-table.js";
import { vendorPage } from "../parties/place.js";
import { declaredWords } from "../ui/choices.js";
import { FlagBadges } from "../ui/flag-badge.js";
import { ExposureScore } from "./exposure-score.js";

export const vendorColumns: readonly Column<VendorRowFragment>[] = [
  {
    title: "Vendor",
    width: "23%",
    cell: ({ id, name, declaredRole }, tabIndex) => (
      <>
        <Link to={vendorPage(id)} className="row-link name" data-row tabIndex={tabIndex}>
          {name}
        </Link>
        <span className="detail">{declaredWords(declaredRole)}</span>
      </>
    ),
  },
  {
    title: "Exposure",
    width: "128px",
    number: true,
    cell: (vendor, tabIndex) => <ExposureScore vendor={vendor} tabIndex={tabIndex} />,
  },
  { title: "Flags", width: "24%", cell: ({ flags }) => <FlagBadges flags={flags} /> },
  { title: "Receives", width: "auto", cell: ({ receives }) => <Receives categories={receives} /> },
  {
    title: "Flows in",
    width: "96px",
    number: true,
    cell: ({ inbound }) => <span className="num">{inbound.totalCount}</span>,
  },
  {
    title: "Flows out",
    width: "104px",
    number: true,
    cell: ({ outbound }) => <span className="num">{outbound.totalCount}</span>,
  },
];

const MOST = 3;

/** Sensitive ones first, by word and not by colour. */
function Receives({ categories }: { readonly categories: VendorRowFragment["receives"] }): ReactElement {
  if (categories.length === 0) return <span className="dimmed">Nothing recorded</span>;
  const sensitive = categories.filter((category) => category.sensitive);
  const ordered = [...sensitive, ...categories.filter((category) => !category.sensitive)];
  const rest = categories.length - MOST;
  return (
    <>
      <span className="name">
        {ordered
          .slice(0, MOST)
          .map(({ label }) => label)
          .join(", ")}
        {rest > 0 && ` +${String(rest)}`}
      </span>
      {sensitive.length > 0 && <span className="detail">{sensitive.length} sensitive</span>}
    </>
  );
}
