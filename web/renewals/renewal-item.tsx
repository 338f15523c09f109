import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import type { RenewalRowFragment } from "../generated/graphql.js";
import { contractPage, vendorPage } from "../parties/place.js";
import { dateParts } from "./months.js";
import { RaisedThatDay } from "./raised-that-day.js";

/** One day: what is to be done, about which contract, and what it holds up. */
export function RenewalItem({ renewal }: { readonly renewal: RenewalRowFragment }): ReactElement {
  const { id, kind, on, overdue, label, meaning, citation, summary, contract, vendor } = renewal;
  const { date, weekday, month } = dateParts(on);
  return (
    <li className="renewal">
      <time className="renewal-day num" dateTime={on}>
        <strong>{date}</strong>
        <span>{overdue ? month : weekday}</span>
      </time>
      <div>
        <h3 className="renewal-title">
          <Anchor component={Link} to={contractPage(contract.id)} className="name" fw={600}>
            {contract.title}
          </Anchor>
          <span className="renewal-kind" data-kind={kind} title={meaning}>
            {label}
          </span>
        </h3>
        <p className="renewal-summary name">{summary}</p>
        <HoldsUp renewal={renewal} />
        <p className="renewal-vendor detail">
          <Anchor component={Link} to={vendorPage(vendor.id)} className="name" size="xs" underline="always">
            {vendor.name}
          </Anchor>
          {citation && <span className="citation"> {citation}</span>}
        </p>
        {kind === "LAST_DAY" && <RaisedThatDay id={id} />}
      </div>
    </li>
  );
}

const NAMED = 4;

function HoldsUp({ renewal: { flows, categories, behind } }: { readonly renewal: RenewalRowFragment }): ReactElement {
  if (flows.length === 0) return <p className="renewal-holds dimmed">No flow rests on it today.</p>;
  return (
    <p className="renewal-holds">
      <span className="num">{flows.length === 1 ? "1 flow rests" : `${String(flows.length)} flows rest`}</span> on it
      {categories.length > 0 && <>, carrying {few(categories.map(({ label }) => label))}</>}
      {behind.length > 0 && <>; behind it reached: {few(behind.map(({ name }) => name))}</>}.
    </p>
  );
}

function few(names: readonly string[]): ReactElement {
  const rest = names.length - NAMED;
  return (
    <span className="name">
      {names.slice(0, NAMED).join(", ")}
      {rest > 0 && ` and ${String(rest)} more`}
    </span>
  );
}
