import { type Request, type Response, Router } from "express";
import { limit } from "../common/errors.js";
import { fileNameHeader } from "../common/file-name-header.http.js";
import {
  answerError,
  contentType,
  type Refusal,
  refused,
  refusedEncoding,
  refusedSite,
} from "../common/plain-answer.http.js";
import { contextOf } from "../context.js";
import type { Live } from "../live.js";
import { DOCUMENT_LIMITS } from "./limits.js";
import { uploadDocument } from "./upload.service.js";

/**
 * POST /documents: the bytes of one file as the body, its name in `X-File-Name` (percent-encoded UTF-8) or `?name=`.
 * 201 with the record; 200 where the same bytes are there already. Forms are not taken: those any site could send.
 */
export function uploadRouter(live: Live): Router {
  const router = Router();
  router.post("/documents", async (request, response) => {
    try {
      await upload(request, response, live);
    } catch (error) {
      // The sender went away in the middle: nothing was kept, and there is nobody to tell.
      if (request.destroyed && !request.complete) return;
      answerError(response, error);
      request.resume();
    }
  });
  return router;
}

async function upload(request: Request, response: Response, live: Live): Promise<void> {
  const refusal = refusedSite(request, "upload") ?? refusedForm(request) ?? refusedEncoding(request);
  if (refusal !== null) return void response.status(refusal.status).json({ error: refusal.error });
  const name = fileName(request);
  const { bytes: most } = DOCUMENT_LIMITS;
  if (Number(request.headers["content-length"] ?? 0) > most)
    throw limit("body", `A document has at most ${most / 1024 / 1024} MB. Nothing was stored.`);
  // Leaving early must not close the connection: the answer still has to go out on it.
  const bytes = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  const { document, isNew } = await uploadDocument(contextOf(live), { bytes, name });
  response
    .status(isNew ? 201 : 200)
    .location(`/documents/${document.id}`)
    .json(document);
}

/** What a form of another site can send without being asked. */
const OF_FORMS = ["", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

function refusedForm(request: Request): Refusal | null {
  if (!OF_FORMS.includes(contentType(request))) return null;
  return refused(
    415,
    "INVALID",
    "Send the bytes of one file with the content type application/octet-stream; what it is, its content tells.",
  );
}

function fileName(request: Request): string {
  return fileNameHeader(request) ?? new URL(request.originalUrl, "http://localhost").searchParams.get("name") ?? "";
}
