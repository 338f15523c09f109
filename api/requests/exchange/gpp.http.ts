import { Router } from "express";
import { invalid } from "../../common/errors.js";
import { answerError } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { hasSignal } from "../public/signal-header.js";
import { gppOf } from "./gpp.service.js";

/**
 * `GET /v1/gpp?token=…`: the person's GPP string with the section `usca`, for ad calls. By a token of the register: an
 * address never holds an identifier. A page's server passes the browser's `Sec-GPC` on.
 */
export function gppRouter(live: Live): Router {
  const router = Router();
  router.get("/v1/gpp", async (request, response) => {
    try {
      const token = queryOptions(request, ["token"]).get("token");
      if (token === null) throw invalid("token", "Name the person by a token of the register: ?token=.");
      const signal = hasSignal(request.headersDistinct["sec-gpc"]);
      response.set("cache-control", "no-store").json(await gppOf(contextOf(live), token, signal));
    } catch (error) {
      answerError(response, error);
    }
  });
  return router;
}
