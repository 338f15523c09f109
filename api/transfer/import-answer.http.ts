import type { Request, Response } from "express";
import { contentType, type Refusal, refused, refusedEncoding, refusedSite } from "../common/plain-answer.http.js";
import { CONTENT_TYPES } from "./import-options.http.js";
import type { Progress } from "./import.service.js";

/** Why a request is not even read; null where it is. */
export function refusal(request: Request): Refusal | null {
  const site = refusedSite(request, "import");
  if (site !== null) return site;
  if (!CONTENT_TYPES.includes(contentType(request)))
    return refused(415, "INVALID", `The content type must be one of ${CONTENT_TYPES.join(", ")}.`);
  const charset = /charset="?([^";\s]+)/i.exec(request.headers["content-type"] ?? "")?.[1]?.toLowerCase();
  if (charset !== undefined && charset !== "utf-8" && charset !== "utf8")
    return refused(415, "INVALID", "The text must be UTF-8.");
  return refusedEncoding(request);
}

export interface Reporter {
  readonly progress: ((progress: Progress) => void) | undefined;
  readonly result: (result: object) => void;
}

/** How often a sender that asked for it hears how far its import is. */
const PROGRESS_MS = 250;

/** One JSON answer at the end; or, with `Accept: application/x-ndjson`, lines of progress and the result as the last. */
export function reporter(request: Request, response: Response): Reporter {
  if (!(request.headers.accept ?? "").includes("application/x-ndjson"))
    return { progress: undefined, result: (result) => void response.json(result) };
  let told = 0;
  let stage: Progress["stage"] | null = null;
  // no-transform: lines that wait in a compressor are no progress.
  response.status(200).set({ "Content-Type": "application/x-ndjson", "Cache-Control": "no-store, no-transform" });
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  return {
    progress: (progress) => {
      if (progress.stage === stage && performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      stage = progress.stage;
      response.write(line({ progress }));
    },
    result: (result) => void response.end(line({ result })),
  };
}
