import { Anchor } from "@mantine/core";
import type { ReactElement } from "react";
import { Link } from "react-router";
import { useWords } from "../apollo/about.js";
import type { RequestMetricsQuery } from "../generated/graphql.js";

type RightMetrics = RequestMetricsQuery["requestMetrics"]["rights"][number];

const COLUMNS: readonly (readonly [label: string, value: (of: RightMetrics) => number | null, meaning: string])[] = [
  ["Received", ({ received }) => received, "Received in the year"],
  ["Complied", ({ complied }) => complied, "Complied with, in whole or in part"],
  ["In part", ({ compliedInPart }) => compliedInPart, "Of those complied with, in part alone"],
  ["Denied", ({ denied }) => denied, "Denied in whole"],
  ["Withdrawn", ({ withdrawn }) => withdrawn, "Withdrawn, or joined with another of the same person"],
  ["Open", ({ open }) => open, "Not answered yet"],
  ["Median days", ({ medianDays }) => medianDays, "From receipt to a substantive answer: the middle one"],
  ["Mean days", ({ meanDays }) => meanDays, "From receipt to a substantive answer: the average"],
];

export function MetricsTable({ rights }: { readonly rights: readonly RightMetrics[] }): ReactElement {
  const { word } = useWords();
  return (
    <div className="reports-scroll" tabIndex={0} role="region" aria-label="Metrics by right">
      <table className="reports-table">
        <caption className="sr-only">Requests received in the year, by right</caption>
        <thead>
          <tr>
            <th scope="col">Right</th>
            {COLUMNS.map(([label, , meaning]) => (
              <th key={label} scope="col" title={meaning}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rights.map((of) => (
            <tr key={of.right} data-none={of.received === 0 || undefined}>
              <th scope="row">
                <Anchor component={Link} to={`/requests?state=ALL&right=${of.right}`} inherit>
                  {word("rights", of.right).label}
                </Anchor>
              </th>
              {COLUMNS.map(([label, value]) => (
                <td key={label} className="num">
                  {numberOf(value(of))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A day count that nobody has is none, and not zero. */
function numberOf(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("en-US");
}
