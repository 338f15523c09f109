import { type Request, type Response, Router } from "express";
import { invalid, quote, SluiceError } from "../common/errors.js";
import { answerError } from "../common/plain-answer.http.js";
import { sendInChunks } from "../common/send-in-chunks.http.js";
import type { Live } from "../live.js";
import { RECORD_TYPES, type RecordType } from "../model/change.js";
import type { DataMap } from "../model/data-map.js";
import { csvHeader, csvRow } from "./csv.js";
import { exportRecords } from "./export.js";
import { recordType } from "./import-options.http.js";
import { ndjsonLine } from "./ndjson.js";

/** GET /export: the whole map as NDJSON, or `?format=csv&type=flow`. Written as fast as it is taken. */
export function exportRouter(live: Live): Router {
  const router = Router();
  router.get("/export", async (request, response) => {
    try {
      const type = csvType(request);
      const { map } = live.world;
      headers(response, { name: `sluice-${String(map.revision)}`, type, revision: map.revision });
      await sendInChunks(response, type === null ? ndjson(map) : csv(map, type));
    } catch (error) {
      if (!(error instanceof SluiceError)) throw error;
      answerError(response, error);
    }
  });
  return router;
}

const KNOWN = ["format", "type"];

/** The type to write as CSV; null for all of them as NDJSON. */
function csvType(request: Request): RecordType | null {
  const query = new URL(request.originalUrl, "http://localhost").searchParams;
  for (const name of query.keys())
    if (!KNOWN.includes(name))
      throw invalid(name.slice(0, 80), `There is no option ${quote(name)}; there are ${KNOWN.join(", ")}.`);
  const format = query.get("format") ?? "ndjson";
  const type = query.get("type");
  if (format === "csv" && type !== null) return recordType(type);
  if (format === "csv")
    throw invalid("type", `CSV holds one type of record: add type, one of ${RECORD_TYPES.join(", ")}.`);
  if (format !== "ndjson") throw invalid("format", "The option format must be ndjson or csv.");
  if (type !== null) throw invalid("type", "The option type is for CSV; NDJSON holds the whole map.");
  return null;
}

interface File {
  readonly name: string;
  readonly type: RecordType | null;
  readonly revision: number;
}

function headers(response: Response, { name, type, revision }: File): void {
  const file = type === null ? `${name}.ndjson` : `${name}-${type}.csv`;
  response.set({
    "Content-Type": type === null ? "application/x-ndjson; charset=utf-8" : "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${file}"`,
    "Cache-Control": "no-store",
    "X-Sluice-Revision": String(revision),
  });
}

function* ndjson(map: DataMap): Generator<string> {
  for (const record of exportRecords(map)) yield ndjsonLine(record);
}

function* csv(map: DataMap, type: RecordType): Generator<string> {
  yield csvHeader(type);
  for (const record of exportRecords(map, [type])) yield csvRow(record);
}
