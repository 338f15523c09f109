import { stringify } from "csv-stringify/sync";
import { type Request, type Response, Router } from "express";
import { invalid } from "../../common/errors.js";
import { answerError } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { knownYear, yearMetrics } from "./metrics.service.js";
import { recordsOfYear } from "./records.service.js";
import type { RecordRow } from "./record-rows.js";

/**
 * `GET /reports/metrics.{csv,json}?year=` for 11 CCR § 7102, `GET /reports/requests.{csv,json}?year=` for § 7101.
 * The second is written as it is read: a year may hold millions.
 */
export function reportsRouter(live: Live): Router {
  const router = Router();
  router.get("/reports/metrics.:format", (request, response) =>
    answering(response, async () => {
      const format = formatOf(request);
      const { year, rights, publishBy } = await yearMetrics(contextOf(live), yearOf(request));
      download(response, { name: `request-metrics-${String(year)}`, format });
      if (format === "json") response.json({ year, publishBy, rights });
      else response.send(stringify([...rights], { header: true, escape_formulas: true }));
    }),
  );
  router.get("/reports/requests.:format", (request, response) =>
    answering(response, async () => {
      const format = formatOf(request);
      const year = yearOf(request);
      const pages = recordsOfYear(contextOf(live), knownYear(live.today(), year));
      download(response, { name: `request-records-${String(year)}`, format });
      for await (const text of format === "json" ? asJson(pages) : asCsv(pages)) {
        if (!response.write(text)) await drained(response);
        if (response.destroyed) return;
      }
      response.end();
    }),
  );
  return router;
}

async function answering(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Half a file must not pass for a whole one.
    if (response.headersSent) return void response.destroy();
    answerError(response, error);
  }
}

type Format = "csv" | "json";

function formatOf(request: Request): Format {
  const { format } = request.params;
  if (format === "csv" || format === "json") return format;
  throw invalid("format", "Reports are written as .csv and as .json.");
}

function yearOf(request: Request): number {
  const year = queryOptions(request, ["year"]).get("year") ?? "";
  if (!/^\d{4}$/.test(year)) throw invalid("year", "Name the calendar year: ?year=2026.");
  return Number(year);
}

function download(response: Response, { name, format }: { readonly name: string; readonly format: Format }): void {
  response.attachment(`${name}.${format}`);
  response.type(format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8");
  response.setHeader("cache-control", "no-store");
}

async function* asCsv(pages: AsyncIterable<readonly RecordRow[]>): AsyncGenerator<string> {
  let header = true;
  for await (const rows of pages) {
    yield stringify([...rows], { header, columns: COLUMNS, escape_formulas: true });
    header = false;
  }
  if (header) yield stringify([], { header: true, columns: COLUMNS });
}

const COLUMNS = [
  "id",
  "date_of_request",
  "nature_of_request",
  "manner_made",
  "date_of_response",
  "nature_of_response",
  "denial_basis",
];

async function* asJson(pages: AsyncIterable<readonly RecordRow[]>): AsyncGenerator<string> {
  let before = "[\n";
  for await (const rows of pages) {
    yield rows.map((row, at) => `${at === 0 ? before : ",\n"}${JSON.stringify(row)}`).join("");
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}
