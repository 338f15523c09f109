import { type Request, Router } from "express";
import { SluiceError } from "../../common/errors.js";
import type { Context } from "../../context.js";
import type { Live } from "../../live.js";
import { say } from "../ledger/acts.service.js";
import { fetchPackage } from "../package/package.service.js";
import { isPrivateForm, publicContext, sendPage } from "./answering.http.js";
import type { Site } from "./layout.js";
import { messagePage } from "./message-page.js";
import { PACKAGE_GONE, packagePage } from "./package-page.js";
import { form } from "./sender.http.js";

/** One button, so that a mail scanner that opens links does not use it up; the button gives the package, once. */
export function packageRouter(live: Live, site: Site): Router {
  const router = Router();
  router.get("/privacy/package/:secret", (request, response) => {
    isPrivateForm(response);
    sendPage(response, packagePage(site, request.params.secret));
  });
  router.post("/privacy/package/:secret", ...form(site), async (request: Request<{ secret: string }>, response) => {
    isPrivateForm(response);
    const context = publicContext(live);
    const found = await fetchPackage(context, request.params.secret);
    if (typeof found === "string")
      return void sendPage(response, messagePage(site, PACKAGE_GONE[found]), found === "unknown" ? 404 : 410);
    await recordFetched(context, found.request);
    response.attachment(found.name).type("application/zip").send(Buffer.from(found.bytes));
  });
  return router;
}

/** The link is used up by now: a store that goes away must not keep the package from the person. */
async function recordFetched(context: Context, request: string): Promise<void> {
  try {
    await say(context, { id: request, version: null }, { kind: "package_fetched" });
  } catch (error) {
    if (!(error instanceof SluiceError)) throw error;
    context.live.log.warn({ request, code: error.code }, "a fetched package could not be recorded");
  }
}
