import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { sendPage } from "./answering.http.js";
import type { Site } from "./layout.js";
import { messagePage, TOO_MANY } from "./message-page.js";

const MINUTE_MS = 60_000;

/** An office or a library is one address too, hence the room; a script that sends thousands is not heard. */
const FORMS_A_MINUTE = 60;
const SIGNALS_A_MINUTE = 3_000;

export function formPace(site: Site): RequestHandler {
  return pace(FORMS_A_MINUTE, (_request, response) => sendPage(response, messagePage(site, TOO_MANY), 429));
}

export function signalPace(): RequestHandler {
  return pace(SIGNALS_A_MINUTE, (_request, response) => {
    response
      .status(429)
      .json({ honoured: false, because: "Too many signals came at once. Send this one again later." });
  });
}

/** Counted in this process by network address, for a minute and nowhere else. */
function pace(limit: number, handler: RequestHandler): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    skip: ({ method }) => method !== "POST",
    handler,
  });
}
