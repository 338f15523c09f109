import { type Request, type Response, Router } from "express";
import type { Live } from "../../live.js";
import { statusSecret } from "../intake/receive.service.js";
import { statusPath } from "../intake/status-path.js";
import { confirmByLink, type Looked, lookByLink } from "../verify/by-link.service.js";
import { isPrivateForm, publicContext, sendPage } from "./answering.http.js";
import type { Site } from "./layout.js";
import { messagePage, NOT_FOUND } from "./message-page.js";
import { form } from "./sender.http.js";
import { LINK_EXPIRED, LINK_USED, verifyPage } from "./verify-page.js";

/** Looking at a link uses nothing up; the button does. */
export function verifyRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/privacy/verify/:secret", async (request, response) => {
    isPrivateForm(response);
    const { secret } = request.params;
    const looked = await lookByLink(publicContext(live), secret);
    if (!looked.found) return void sendGone(response, site, looked);
    sendPage(response, verifyPage(site, { right: looked.request.right, secret, isLacking: false }));
  });
  router.post("/privacy/verify/:secret", ...form(site), async (request: Request<{ secret: string }>, response) => {
    isPrivateForm(response);
    const { secret } = request.params;
    const confirmed = await confirmByLink(publicContext(live), secret, declares(request.body));
    if (!confirmed.found) return void sendGone(response, site, confirmed);
    const { right, id } = confirmed.request;
    if ("isLacking" in confirmed)
      return void sendPage(response, verifyPage(site, { right, secret, isLacking: true }), 422);
    response.redirect(303, statusPath(statusSecret(live.keys, id)));
  });
  return router;
}

function sendGone(response: Response, site: Site, { because }: Extract<Looked, { found: false }>): void {
  if (because === "unknown") return void sendPage(response, messagePage(site, NOT_FOUND), 404);
  sendPage(response, messagePage(site, because === "expired" ? LINK_EXPIRED : LINK_USED), 410);
}

function declares(body: unknown): boolean {
  return typeof body === "object" && body !== null && "declaration" in body && body.declaration === "yes";
}
