import { type Response, Router } from "express";
import { SluiceError } from "../../common/errors.js";
import type { Live } from "../../live.js";
import { optIn } from "../intake/opt-in.service.js";
import { publicContext, sendPage } from "./answering.http.js";
import { confirmation } from "./forms.http.js";
import type { Site } from "./layout.js";
import { messagePage } from "./message-page.js";
import { OPTED_IN, optInConfirmPage, optInPage, STAYS_OUT } from "./opt-in-page.js";
import { form } from "./sender.http.js";
import { fieldOf, identifiersOf, nothingFinds, type Typed, typedIn } from "./typed.js";

/** Opting in again: asked for, then confirmed (11 CCR § 7028(a)). Nothing is kept before the second step. */
export function optInRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/privacy/opt-in", (_request, response) => sendPage(response, optInPage(site)));
  router.post("/privacy/opt-in", ...form(site), async (request, response) => {
    const typed = typedIn(request.body);
    const problems = nothingFinds(typed);
    if (Object.keys(problems).length > 0) return void sendPage(response, optInPage(site, { typed, problems }), 422);
    const confirmed = confirmation(request.body);
    if (confirmed === null) return void sendPage(response, optInConfirmPage(site, typed));
    if (confirmed === "no") return void sendPage(response, messagePage(site, STAYS_OUT));
    await confirm({ live, site }, typed, response);
  });
  return router;
}

interface Asking {
  readonly live: Live;
  readonly site: Site;
}

async function confirm({ live, site }: Asking, typed: Typed, response: Response): Promise<void> {
  try {
    await optIn(publicContext(live), identifiersOf(typed));
    sendPage(response, messagePage(site, OPTED_IN));
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== "INVALID") throw error;
    const problems = { [fieldOf(error.details["field"], typed)]: error.message };
    sendPage(response, optInPage(site, { typed, problems }), 422);
  }
}
