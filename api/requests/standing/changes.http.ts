import { type Request, type Response, Router } from "express";
import { invalid } from "../../common/errors.js";
import { answerError } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { followStandings } from "./follow.service.js";

/**
 * `GET /opt-outs/events?after=N`: every change of the register after change N, and each new one as it comes, as
 * Server-Sent Events; the id of an event is its number, so a client that reconnects misses none. People are keyed
 * tokens: what `/may-disclose` takes, and meaningless to anybody else.
 */
export function standingChangesRouter(live: Live): Router {
  const router = Router();
  router.get("/opt-outs/events", async (request, response) => {
    try {
      await stream(request, response, live);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      answerError(response, error);
    }
  });
  return router;
}

async function stream(request: Request, response: Response, live: Live): Promise<void> {
  const after = beginning(request);
  const gone = new AbortController();
  response.once("close", () => {
    gone.abort();
  });
  // Compressed it would wait in a buffer until there is enough of it.
  const now = { "cache-control": "no-store, no-transform", "x-accel-buffering": "no" };
  response.set({ "content-type": "text/event-stream", ...now });
  response.flushHeaders();
  for await (const change of followStandings(contextOf(live), { after, signal: gone.signal })) {
    const text =
      change === null
        ? ": still here\n\n"
        : `id: ${String(change.number)}\nevent: standing\ndata: ${JSON.stringify(change)}\n\n`;
    if (!response.write(text)) await drained(response);
  }
  response.end();
}

function beginning(request: Request): number {
  const given = request.headers["last-event-id"] ?? queryOptions(request, ["after"]).get("after") ?? "0";
  if (typeof given !== "string" || !/^\d{1,15}$/.test(given))
    throw invalid("after", "after is the number of the last change that you have; 0 begins with the first.");
  return Number(given);
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}
