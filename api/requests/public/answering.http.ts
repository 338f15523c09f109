import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { SluiceError } from "../../common/errors.js";
import { type Context, contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { describeDefect } from "../../log.js";
import type { Site } from "./layout.js";
import { AWAY, FAILED, type Message, messagePage, TOO_LARGE, UNREADABLE } from "./message-page.js";

/** Whoever comes by these pages acts as the consumer. */
export function publicContext(live: Live): Context {
  return { ...contextOf(live), actor: "consumer" };
}

/**
 * No script, nothing from elsewhere. A page is kept in no cache: it may show what somebody typed. Browsers tell the
 * origin of a form only to pages that let them, so forms leave the referrer to this site itself.
 */
export const pageHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    "content-security-policy":
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "same-origin",
    "cache-control": "no-store",
  });
  next();
};

export function sendPage(response: Response, page: string, status = 200): void {
  response.status(status).type("html").send(page);
}

/** A private address is told to nobody: no search engine, no page that is followed from it. */
export function isPrivate(response: Response): void {
  response.set({ "referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow" });
}

/** One with a form, whose origin a browser tells only where the referrer stays within this site. */
export function isPrivateForm(response: Response): void {
  isPrivate(response);
  response.set("referrer-policy", "same-origin");
}

/** Says in a page, or to a script in JSON, that something went wrong; never what was sent. */
export function pageErrors(live: Live, site: Site): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return void next(error);
    const [status, message] = messageOf(error);
    if (status === 500) live.log.error({ defect: describeDefect(error) }, "a public page failed");
    if (request.path === "/privacy/signal")
      return void response.status(status).json({ honoured: false, because: `${message.title}. ${message.lead}` });
    sendPage(response, messagePage(site, message), status);
  };
}

function messageOf(error: unknown): readonly [number, Message] {
  if (error instanceof SluiceError)
    return error.code === "UNAVAILABLE" ? [503, AWAY] : [error.code === "CONFLICT" ? 409 : 422, UNREADABLE];
  const status = typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  if (status === 413) return [413, TOO_LARGE];
  return status >= 400 && status < 500 ? [status, UNREADABLE] : [500, FAILED];
}
