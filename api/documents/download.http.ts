import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Request, type Response, Router } from "express";
import { notFound } from "../common/errors.js";
import { answerError } from "../common/plain-answer.http.js";
import { type Context, contextOf } from "../context.js";
import type { Live } from "../live.js";
import { bytesOf, documentWithId, wholeText } from "./documents.service.js";

/** GET /documents/:id gives the bytes as they came, GET /documents/:id/text the text that was read in them. */
export function downloadRouter(live: Live): Router {
  const router = Router();
  router.get("/documents/:id", (request, response) => answered(response, () => sendBytes(request, response, live)));
  router.get("/documents/:id/text", (request, response) => answered(response, () => sendText(request, response, live)));
  return router;
}

async function answered(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Whoever asked has left.
    if (response.destroyed) return;
    answerError(response, error);
  }
}

/** A document is offered, never shown as a page: whatever is in it cannot run here, nor pass for this site. */
async function sendBytes(request: Request<{ id: string }>, response: Response, live: Live): Promise<void> {
  const context = contextOf(live);
  const document = await documentWithId(context, request.params.id);
  const bytes = await bytesOf(context, document);
  response.attachment(document.name).set({
    "Content-Type": document.mediaType,
    "Content-Length": String(document.bytes),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    ETag: `"${document.id}"`,
    // no-transform: its length is told.
    "Cache-Control": "private, max-age=31536000, immutable, no-transform",
  });
  if (request.fresh) return void response.status(304).end();
  await pipeline(Readable.from(bytes), response);
}

async function sendText(request: Request<{ id: string }>, response: Response, live: Live): Promise<void> {
  const context: Context = contextOf(live);
  const document = await documentWithId(context, request.params.id);
  const text = await wholeText(context, document);
  if (text === null) throw notFound("text of the document", document.id);
  response.set("Cache-Control", "private, no-cache").json(text);
}
