import { type Request, type Response, Router } from "express";
import { SluiceError } from "../../common/errors.js";
import type { Live } from "../../live.js";
import { receive } from "../intake/receive.service.js";
import { statusPath } from "../intake/status-path.js";
import { publicContext, sendPage } from "./answering.http.js";
import { confirmPage, formPage } from "./form-page.js";
import type { Site } from "./layout.js";
import { type Offered, offeredAt } from "./offered.js";
import { form } from "./sender.http.js";
import { fieldOf, incomingOf, problemsOf, type Typed, typedIn } from "./typed.js";

interface Asking {
  readonly live: Live;
  readonly site: Site;
  readonly offered: Offered;
}

/** One form a right. What is right leads to the private page of the request; what is wrong, back to the form. */
export function formsRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/privacy/:right", (request, response, next) => {
    const offered = offeredAt(request.params.right);
    if (offered === null) return void next();
    sendPage(response, formPage(site, offered));
  });
  router.post("/privacy/:right", ...form(site), async (request: Request<{ right: string }>, response, next) => {
    const offered = offeredAt(request.params.right);
    if (offered === null) return void next();
    await ask({ live, site, offered }, request.body, response);
  });
  return router;
}

async function ask(asking: Asking, body: unknown, response: Response): Promise<void> {
  const { site, offered } = asking;
  const typed = typedIn(body);
  const problems = problemsOf(typed, offered);
  if (Object.keys(problems).length > 0)
    return void sendPage(response, formPage(site, offered, { typed, problems }), 422);
  const confirmed = offered.confirm === null ? "yes" : confirmation(body);
  if (confirmed === null) return void sendPage(response, confirmPage(site, offered, typed));
  if (confirmed === "no") return void sendPage(response, formPage(site, offered, { typed, problems: {} }));
  await take(asking, typed, response);
}

async function take({ live, site, offered }: Asking, typed: Typed, response: Response): Promise<void> {
  try {
    const { status } = await receive(publicContext(live), incomingOf(typed, offered));
    response.redirect(303, statusPath(status));
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== "INVALID") throw error;
    const problems = { [fieldOf(error.details["field"], typed)]: error.message };
    sendPage(response, formPage(site, offered, { typed, problems }), 422);
  }
}

/** What was answered to the second step; null is the first. */
export function confirmation(body: unknown): "yes" | "no" | null {
  const given = typeof body === "object" && body !== null && "confirm" in body ? body.confirm : null;
  return given === "yes" || given === "no" ? given : null;
}
