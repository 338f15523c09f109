import type { Request } from "express";
import { invalid, quote } from "./errors.js";

/** What an address asks for beside its path. An option that is misspelt or given twice is refused, never passed over. */
export function queryOptions(request: Request, known: readonly string[]): URLSearchParams {
  const query = new URL(request.originalUrl, "http://localhost").searchParams;
  for (const name of query.keys()) {
    if (!known.includes(name))
      throw invalid(name.slice(0, 80), `There is no option ${quote(name)}; there are ${known.join(", ")}.`);
    if (query.getAll(name).length > 1) throw invalid(name, `The address has ${name} more than once.`);
  }
  return query;
}
