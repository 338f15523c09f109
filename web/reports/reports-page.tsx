import { skipToken, useQuery } from "@apollo/client/react";
import { Button, Menu, Select } from "@mantine/core";
import type { ReactElement } from "react";
import { useWords } from "../apollo/about.js";
import { RequestMetricsDocument, type RequestMetricsQuery } from "../generated/graphql.js";
import { useFilter } from "../lists/use-filter.js";
import { Page } from "../ui/page.js";
import { Problem } from "../ui/problem.js";
import { Waiting } from "../ui/waiting.js";
import { MetricsTable } from "./metrics-table.js";
import { reportsAddress } from "./reports-address.js";
import "../ui/print.css";
import "./reports.css";

/** No business kept such records before the law was passed. */
const FIRST_YEAR = 2018;

/** Requests of a calendar year, to be published, kept and shown to a regulator. */
export function ReportsPage(): ReactElement {
  const [asked, ask] = useFilter(reportsAddress);
  const { about } = useWords();
  const now = about ? Number(about.today.slice(0, 4)) : null;
  const year = asked.year ?? now;
  const { data, error, refetch } = useQuery(
    RequestMetricsDocument,
    year === null ? skipToken : { variables: { year }, fetchPolicy: "cache-and-network" },
  );
  const metrics = data?.requestMetrics;
  return (
    <Page title={year === null ? "Reports" : `Requests in ${String(year)}`} actions={year && <Files year={year} />}>
      <Select
        className="reports-year screen-only"
        label="Calendar year"
        data={yearsTo(now, year)}
        value={year === null ? null : String(year)}
        onChange={(next) => ask({ year: next === null ? null : Number(next) })}
        allowDeselect={false}
      />
      {error && <Problem what="The metrics" error={error} onRetry={() => void refetch()} />}
      {!error && !metrics && <Waiting what="the metrics" rows={8} />}
      {!error && metrics && <Metrics metrics={metrics} />}
    </Page>
  );
}

function yearsTo(now: number | null, chosen: number | null): string[] {
  const count = now === null ? 0 : now - FIRST_YEAR + 1;
  const years = Array.from({ length: count }, (_, at) => String(FIRST_YEAR + count - 1 - at));
  return chosen === null || years.includes(String(chosen)) ? years : [String(chosen), ...years];
}

function Metrics({ metrics }: { readonly metrics: RequestMetricsQuery["requestMetrics"] }): ReactElement {
  const { publishBy, duty, citation, rights } = metrics;
  return (
    <>
      <p className="reports-due">
        Publish by <strong className="num">{publishBy}</strong>
        <span className="detail">
          {duty} <span className="citation">{citation}</span>
        </span>
      </p>
      <MetricsTable rights={rights} />
    </>
  );
}

function Files({ year }: { readonly year: number }): ReactElement {
  const file = (name: string) => `/reports/${name}?year=${String(year)}`;
  return (
    <div className="reports-files screen-only">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="compact-sm">
            Download
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Metrics by right, 11 CCR § 7102</Menu.Label>
          <Menu.Item component="a" href={file("metrics.csv")} download>
            Metrics (CSV)
          </Menu.Item>
          <Menu.Item component="a" href={file("metrics.json")} download>
            Metrics (JSON)
          </Menu.Item>
          <Menu.Label>Records of every request, 11 CCR § 7101</Menu.Label>
          <Menu.Item component="a" href={file("requests.csv")} download>
            Records (CSV)
          </Menu.Item>
          <Menu.Item component="a" href={file("requests.json")} download>
            Records (JSON)
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-sm" onClick={() => window.print()}>
        Print
      </Button>
    </div>
  );
}
