import type { Request } from "express";
import { invalid } from "./errors.js";

/** The name of the file in the body, from `X-File-Name` in percent-encoded UTF-8; null where there is none. */
export function fileNameHeader(request: Request): string | null {
  const header = request.headers["x-file-name"];
  if (typeof header !== "string") return null;
  try {
    return decodeURIComponent(header);
  } catch {
    throw invalid("X-File-Name", "The file name must be percent-encoded UTF-8, as encodeURIComponent writes it.");
  }
}
