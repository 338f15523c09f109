import type { Request } from "express";
import { invalid, quote } from "../common/errors.js";
import { contentType } from "../common/plain-answer.http.js";
import { RECORD_TYPES, type RecordType } from "../model/change.js";
import { csvReader, ndjsonReader, type Reader } from "./read.js";

export interface ImportOptions {
  readonly reader: Reader;
  readonly reason: string | null;
  readonly dryRun: boolean;
}

const KNOWN = ["dryRun", "reason", "type"];

/** What the address asks for. A name that is not known is refused: a misspelt dryRun must not import. */
export function importOptions(request: Request): ImportOptions {
  const query = new URL(request.originalUrl, "http://localhost").searchParams;
  for (const name of query.keys()) {
    if (!KNOWN.includes(name))
      throw invalid(name.slice(0, 80), `There is no option ${quote(name)}; there are ${KNOWN.join(", ")}.`);
    if (query.getAll(name).length > 1) throw invalid(name, `The option ${name} is given twice.`);
  }
  return { reader: reader(request, query.get("type")), reason: reason(query), dryRun: dryRun(query) };
}

export const CONTENT_TYPES = ["application/x-ndjson", "application/ndjson", "text/csv"];

function reader(request: Request, type: string | null): Reader {
  if (contentType(request) !== "text/csv") {
    if (type !== null) throw invalid("type", "The option type is for CSV; a line of NDJSON says its own.");
    return ndjsonReader();
  }
  return csvReader(type === null ? null : recordType(type));
}

export function recordType(type: string): RecordType {
  const found = RECORD_TYPES.find((one) => one === type);
  if (found === undefined) throw invalid("type", `The option type must be one of ${RECORD_TYPES.join(", ")}.`);
  return found;
}

function dryRun(query: URLSearchParams): boolean {
  const given = query.get("dryRun");
  if (given === null || given === "0" || given === "false") return false;
  if (given === "1" || given === "true") return true;
  throw invalid("dryRun", "The option dryRun must be 1 or 0.");
}

function reason(query: URLSearchParams): string | null {
  const given = query.get("reason")?.normalize("NFC").trim() ?? "";
  if (given.length > 500 || /\p{Cc}/u.test(given))
    throw invalid("reason", "The option reason must be one line of at most 500 characters.");
  return given === "" ? null : given;
}
