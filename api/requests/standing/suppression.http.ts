import { createHash } from "node:crypto";
import { type Request, type Response, Router } from "express";
import { invalid } from "../../common/errors.js";
import { answerError } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { STANDING_KINDS, type StandingKind } from "../ledger/standing.js";
import { suppressionLines } from "./suppression.service.js";

/**
 * `GET /opt-outs.ndjson?kind=opt_out_sale_share`: everybody for whom it stands, one hashed identifier a line. The last
 * line counts the others and signs their digest with Ed25519, so that a list that was cut or changed is not taken for
 * whole; `GET /.well-known/sluice-key.json` has the public key.
 */
export function suppressionRouter(live: Live): Router {
  const router = Router();
  router.get("/opt-outs.ndjson", async (request, response) => {
    try {
      await write(response, live, kindOf(request));
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      answerError(response, error);
    }
  });
  router.get("/.well-known/sluice-key.json", (_request, response) => {
    response.json({ keys: [live.keys.publicKey] });
  });
  return router;
}

function kindOf(request: Request): StandingKind {
  const given = queryOptions(request, ["kind"]).get("kind") ?? "opt_out_sale_share";
  const found = STANDING_KINDS.find((kind) => kind === given);
  if (found === undefined) throw invalid("kind", `kind is one of ${STANDING_KINDS.join(", ")}.`);
  return found;
}

async function write(response: Response, live: Live, kind: StandingKind): Promise<void> {
  response.attachment(`${kind}.ndjson`);
  response.set({ "content-type": "application/x-ndjson; charset=utf-8", "cache-control": "no-store" });
  const digest = createHash("sha256");
  let count = 0;
  for await (const part of suppressionLines(contextOf(live), kind)) {
    if ("erased" in part) {
      const sha256 = digest.digest("hex");
      const end = { end: true, kind, count, erased: part.erased, sha256, at: new Date().toISOString() };
      response.end(`${JSON.stringify({ ...end, signature: live.keys.sign(JSON.stringify(end)) })}\n`);
      return;
    }
    const text = part.map((line) => `${JSON.stringify(line)}\n`).join("");
    digest.update(text);
    count += part.length;
    if (response.destroyed) return;
    if (text !== "" && !response.write(text))
      await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
  }
}
