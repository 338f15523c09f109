import express, { type Express } from "express";
import type { Live } from "../../live.js";
import { pageErrors, pageHeaders, sendPage } from "./answering.http.js";
import { formsRouter } from "./forms.http.js";
import { homePage } from "./home-page.js";
import type { Site } from "./layout.js";
import { messagePage, NOT_FOUND } from "./message-page.js";
import { optInRouter } from "./opt-in.http.js";
import { packageRouter } from "./package.http.js";
import { formPace } from "./pace.http.js";
import { hasSignal } from "./signal-header.js";
import { signalRouter } from "./signal.http.js";
import { statusRouter } from "./status.http.js";
import { STYLE } from "./style.js";
import { verifyRouter } from "./verify.http.js";

/**
 * The company's public pages: they need no account, no cookie and no script. Mounted after whatever else answers below
 * /privacy. A proxy on this machine or in its private network is believed about who it speaks for.
 */
export function privacyPages(live: Live, site: Site): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", ["loopback", "uniquelocal"]);
  app.get("/privacy/style.css", (_request, response) => {
    response.set("cache-control", "public, max-age=3600").type("css").send(STYLE);
  });
  app.use(signalRouter(live, site));
  app.use("/privacy", pageHeaders, formPace(site));
  app.get("/privacy", (request, response) => {
    response.vary("Sec-GPC");
    sendPage(response, homePage(site, hasSignal(request.headersDistinct["sec-gpc"])));
  });
  app.use(statusRouter(live, site), verifyRouter(live, site), packageRouter(live, site));
  app.use(optInRouter(live, site), formsRouter(live, site));
  app.use("/privacy", (_request, response) => sendPage(response, messagePage(site, NOT_FOUND), 404));
  app.use(pageErrors(live, site));
  return app;
}
