import { type Request, type Response, Router } from "express";
import type { Live } from "../../live.js";
import { optIn } from "../intake/opt-in.service.js";
import { optInPath, statusPath } from "../intake/status-path.js";
import type { ConsumerRequest } from "../ledger/request.js";
import { stands } from "../ledger/stands.js";
import { isPrivateForm, publicContext, sendPage } from "./answering.http.js";
import { confirmation } from "./forms.http.js";
import type { Site } from "./layout.js";
import { messagePage, NOT_FOUND } from "./message-page.js";
import { OPT_IN_HOW, optInConfirmPage, optInPage } from "./opt-in-page.js";
import { isOwnOptOut, requestAt } from "./request-at.service.js";
import { form } from "./sender.http.js";

/** Opting in again, by the private link of who opted out: asked for, then confirmed (11 CCR § 7028(a)). */
export function optInRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/privacy/opt-in", (_request, response) => sendPage(response, messagePage(site, OPT_IN_HOW)));
  router.get("/privacy/status/:secret/opt-in", async (request, response) => {
    const { secret } = request.params;
    const found = await standingAt({ live, site }, secret, response);
    if (found !== null) sendPage(response, optInPage(site, optInPath(secret)));
  });
  router.post(
    "/privacy/status/:secret/opt-in",
    ...form(site),
    async (request: Request<{ secret: string }>, response) => {
      const { secret } = request.params;
      const found = await standingAt({ live, site }, secret, response);
      if (found === null) return;
      const confirmed = confirmation(request.body);
      if (confirmed === null) return void sendPage(response, optInConfirmPage(site, optInPath(secret)));
      if (confirmed === "yes") await optIn(publicContext(live), { id: found.id, version: null }, null);
      response.redirect(303, statusPath(secret));
    },
  );
  return router;
}

interface Asking {
  readonly live: Live;
  readonly site: Site;
}

/** Null where it was answered already: nobody else's link leads here, and what stands no more is told on its page. */
async function standingAt({ live, site }: Asking, secret: string, response: Response): Promise<ConsumerRequest | null> {
  isPrivateForm(response);
  const found = await requestAt(live, secret);
  if (found === null || !isOwnOptOut(live, found, secret))
    return (sendPage(response, messagePage(site, NOT_FOUND), 404), null);
  return stands(found) ? found : (response.redirect(303, statusPath(secret)), null);
}
