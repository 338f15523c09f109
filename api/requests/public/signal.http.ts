import { json, type Request, type RequestHandler, Router } from "express";
import { z } from "zod";
import { SluiceError } from "../../common/errors.js";
import type { Live } from "../../live.js";
import { type Identifier, normalised } from "../intake/identifiers.js";
import { receive } from "../intake/receive.service.js";
import { publicContext } from "./answering.http.js";
import type { Site } from "./layout.js";
import { signalPace } from "./pace.http.js";
import { isOwnPage } from "./sender.http.js";
import { hasSignal } from "./signal-header.js";
import { SIGNAL_SCRIPT } from "./signal-script.http.js";

/** When this server's answer to the signal last changed. */
const SUPPORT = { gpc: true, lastUpdate: "2026-11-24" };

const BODY = z.strictObject({
  browser: z.string().min(1).max(200).optional(),
  // It only says more: one that cannot be used must not cost the browser its opt-out (11 CCR § 7025(c)(1)-(2)).
  account: z.unknown().optional(),
});

/**
 * Opt-out preference signals, 11 CCR § 7025: `POST /privacy/signal` with the browser's own `Sec-GPC: 1` and, in JSON,
 * the browser's first-party identifier and the account, where it is signed in to one. The company's own sites alone.
 */
export function signalRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/.well-known/gpc.json", anywhere, (_request, response) => void response.json(SUPPORT));
  router.get("/privacy/signal.js", anywhere, (_request, response) => {
    response.set("cache-control", "public, max-age=3600").type("js").send(SIGNAL_SCRIPT);
  });
  router.use("/privacy/signal", signalPace(), ownSites(site));
  router.options("/privacy/signal", (_request, response) => {
    response.set({
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type",
      "access-control-max-age": "86400",
    });
    response.status(204).end();
  });
  router.post("/privacy/signal", json({ limit: "4kb", inflate: false }), async (request, response) => {
    const { status, ...answer } = await heard(live, request);
    response.status(status).json(answer);
  });
  return router;
}

const anywhere: RequestHandler = (_request, response, next) => {
  response.set({ "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" });
  next();
};

function ownSites({ sites }: Site): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.set({ "cache-control": "no-store", "cross-origin-resource-policy": "cross-origin" }).vary("Origin");
    const isSite = origin !== undefined && sites.includes(origin);
    if (isSite) response.set("access-control-allow-origin", origin);
    if (isSite || isOwnPage(request)) return void next();
    response.status(403).json({ honoured: false, because: "Only the company's own sites tell signals here." });
  };
}

interface Heard {
  readonly status: number;
  readonly honoured: boolean;
  readonly processed?: boolean;
  readonly because?: string;
}

async function heard(live: Live, request: Request): Promise<Heard> {
  if (!hasSignal(request.headersDistinct["sec-gpc"]))
    return no(200, "There is no opt-out signal: only a header Sec-GPC that is exactly 1 is one.");
  const body = BODY.safeParse(request.body ?? {});
  if (!body.success) return no(422, "The body is JSON with browser and account alone, each at most 200 characters.");
  const identifiers = (["browser", "account"] as const).flatMap((type) => usable(type, body.data[type]));
  if (identifiers.length === 0)
    return no(200, "The signal was seen and nothing was kept: name the browser, so that it can be told again.");
  return await honour(live, identifiers);
}

function usable(type: "browser" | "account", value: unknown): readonly Identifier[] {
  if (typeof value !== "string" || value.length > 200) return [];
  if (type === "browser") return [{ type, value }];
  try {
    normalised({ type, value }, type);
    return [{ type, value }];
  } catch (error) {
    if (error instanceof SluiceError) return [];
    throw error;
  }
}

async function honour(live: Live, identifiers: readonly Identifier[]): Promise<Heard> {
  try {
    const incoming = { right: "opt_out_sale_share", method: "signal", identifiers } as const;
    const { request } = await receive(publicContext(live), incoming);
    return { status: 200, honoured: true, processed: request.state === "completed" };
  } catch (error) {
    if (error instanceof SluiceError && error.code === "INVALID") return no(422, error.message);
    throw error;
  }
}

function no(status: number, because: string): Heard {
  return { status, honoured: false, because };
}
