import { Router } from "express";
import type { Live } from "../../live.js";
import { optInPath } from "../intake/status-path.js";
import { stands } from "../ledger/stands.js";
import { isPrivate, sendPage } from "./answering.http.js";
import type { Site } from "./layout.js";
import { messagePage, NOT_FOUND } from "./message-page.js";
import { isOwnOptOut, requestAt } from "./request-at.service.js";
import { statusPage } from "./status-page.js";

/** The private page of a request. Only the hash of its secret is kept, so nobody but its holder can open it. */
export function statusRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/privacy/status/:secret", async (request, response) => {
    isPrivate(response);
    const { secret } = request.params;
    const found = await requestAt(live, secret);
    if (found === null) return void sendPage(response, messagePage(site, NOT_FOUND), 404);
    const optIn = isOwnOptOut(live, found, secret) && stands(found) ? optInPath(secret) : null;
    sendPage(response, statusPage(site, { request: found, today: live.today(), optIn }));
  });
  return router;
}
