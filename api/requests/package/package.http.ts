import { type Request, raw, type Response, Router } from "express";
import { invalid } from "../../common/errors.js";
import { answerError, contentType, refused, refusedEncoding, refusedSite } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { say } from "../ledger/acts.service.js";
import { gather, GATHERED_LIMITS } from "./gather.service.js";
import { fetchPackage } from "./package.service.js";

/**
 * `POST /requests/:id/answers?party=&name=&version=`: the bytes of one answer, as application/octet-stream.
 * `GET /privacy/package/:secret`: a page with one button, so that a mail scanner that opens links does not use it up;
 * `POST` to the same gives the package, once.
 */
export function packageRouter(live: Live): Router {
  const router = Router();
  const bytes = raw({ type: "application/octet-stream", limit: GATHERED_LIMITS.bytes + 1 });
  router.post("/requests/:id/answers", bytes, async (request, response) => {
    try {
      await takeAnswer(request, response, live);
    } catch (error) {
      answerError(response, error);
    }
  });
  router.get("/privacy/package/:secret", (_request, response) => void page(response, 200, BUTTON));
  router.post("/privacy/package/:secret", (request, response) => give(request, response, live));
  return router;
}

async function takeAnswer(request: Request<{ id: string }>, response: Response, live: Live): Promise<void> {
  const form = contentType(request) === "application/octet-stream" ? null : refused(415, "INVALID", OCTETS);
  const refusal = refusedSite(request, "send answers") ?? form ?? refusedEncoding(request);
  if (refusal !== null) return void response.status(refusal.status).json({ error: refusal.error });
  const options = queryOptions(request, ["party", "name", "version"]);
  const [party, name, version] = ["party", "name", "version"].map((each) => options.get(each));
  if (!party) throw invalid("party", "Say whose answer it is: ?party=.");
  if (version && !/^\d{1,9}$/.test(version)) throw invalid("version", "version is the number that you saw.");
  const at = { id: request.params.id, version: version ? Number(version) : null };
  const body: unknown = request.body;
  const given = { party, name: name ?? "", bytes: body instanceof Uint8Array ? body : new Uint8Array() };
  const saved = await gather(contextOf(live), at, given);
  response.status(201).json({ id: saved.id, version: saved.version, openSteps: saved.openSteps });
}

const OCTETS = "Send the bytes of one answer with the content type application/octet-stream.";

async function give(request: Request<{ secret: string }>, response: Response, live: Live): Promise<void> {
  const found = await fetchPackage({ live }, request.params.secret);
  if (typeof found === "string") return void page(response, found === "unknown" ? 404 : 410, GONE[found]);
  await say(contextOf(live), { id: found.request, version: null }, { kind: "package_fetched" });
  response.attachment(found.name);
  response.type("application/zip").setHeader("cache-control", "no-store");
  response.send(Buffer.from(found.bytes));
}

const BUTTON =
  '<h1>Your information</h1><p>This link works once. Keep the file where others cannot read it.</p><form method="post"><button>Download</button></form>';

const GONE = {
  unknown: "<h1>There is nothing here</h1><p>This link is not one of ours. Check that it was copied whole.</p>",
  used: "<h1>It was fetched already</h1><p>This link works once. Ask the company for a new one.</p>",
  expired: "<h1>The link has expired</h1><p>Ask the company for a new one.</p>",
} as const;

function page(response: Response, status: number, body: string): void {
  response.status(status).type("html").set({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
  response.send(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Your information</title><link rel="stylesheet" href="/privacy/style.css"></head><body><main>${body}</main></body></html>`,
  );
}
