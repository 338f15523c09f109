import { Router } from "express";
import type { Live } from "../../live.js";
import { requestAt } from "./request-at.service.js";
import { isPrivate, sendPage } from "./answering.http.js";
import type { Site } from "./layout.js";
import { messagePage, NOT_FOUND } from "./message-page.js";
import { statusPage } from "./status-page.js";

export function statusRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/privacy/status/:secret", async (request, response) => {
    isPrivate(response);
    const found = await requestAt(live, request.params.secret);
    if (found === null) return void sendPage(response, messagePage(site, NOT_FOUND), 404);
    sendPage(response, statusPage(site, found, live.today()));
  });
  return router;
}
