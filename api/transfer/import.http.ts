import { type Request, type Response, Router } from "express";
import { contextOf } from "../context.js";
import { limit } from "../common/errors.js";
import { answerError } from "../common/plain-answer.http.js";
import type { Live } from "../live.js";
import { refusal, reporter } from "./import-answer.http.js";
import { importOptions } from "./import-options.http.js";
import { importRecords } from "./import.service.js";
import { readInBatches } from "./read.js";

export interface ImportLimits {
  readonly bodyBytes: number;
}

export const IMPORT_LIMITS: ImportLimits = { bodyBytes: 200 * 1024 * 1024 };

/**
 * POST /import: NDJSON or CSV by content type, read as it arrives and never held as text; all of it becomes one
 * revision, or none. Its content types are none that a form of another site can send, so browsers ask first.
 */
export function importRouter(live: Live, limits: ImportLimits = IMPORT_LIMITS): Router {
  const router = Router();
  router.post("/import", async (request, response) => {
    try {
      await importBody(request, response, { live, limits });
    } catch (error) {
      // The sender went away in the middle: nothing was done, and there is nobody to tell.
      if (request.destroyed && !request.complete) return;
      answerError(response, error);
      request.resume();
    }
  });
  return router;
}

interface Importing {
  readonly live: Live;
  readonly limits: ImportLimits;
}

async function importBody(request: Request, response: Response, { live, limits }: Importing): Promise<void> {
  const refused = refusal(request);
  if (refused !== null) return void response.status(refused.status).json({ error: refused.error });
  const { reader, reason, dryRun } = importOptions(request);
  if (Number(request.headers["content-length"] ?? 0) > limits.bodyBytes) throw tooLarge(limits);
  const report = reporter(request, response);
  // Leaving early must not close the connection: the answer still has to go out on it.
  const pieces = request.iterator({ destroyOnReturn: false });
  const batches = readInBatches(atMost(pieces, limits), reader);
  const result = await importRecords(contextOf(live), { batches, reason, dryRun, onProgress: report.progress });
  report.result({ ...result, errors: [], errorCount: 0 });
}

async function* atMost(pieces: AsyncIterable<Uint8Array>, limits: ImportLimits): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > limits.bodyBytes) throw tooLarge(limits);
    yield piece;
  }
}

function tooLarge({ bodyBytes }: ImportLimits) {
  const size =
    bodyBytes < 1024 * 1024 ? `${String(bodyBytes)} bytes` : `${String(Math.floor(bodyBytes / 1024 / 1024))} MB`;
  return limit("body", `An import has at most ${size}. Nothing was imported; send it in parts.`);
}
