import { type Request, raw, type Response, Router } from "express";
import { invalid } from "../../common/errors.js";
import { answerError, contentType, refused, refusedEncoding, refusedSite } from "../../common/plain-answer.http.js";
import { fileNameHeader } from "../../common/file-name-header.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { gather, GATHERED_LIMITS } from "./gather.service.js";

/**
 * `POST /requests/:id/answers?party=&version=`: the bytes of one answer, as application/octet-stream, its name in
 * `X-File-Name` (percent-encoded UTF-8): a name may tell whose it is, and an address never does.
 */
export function answersRouter(live: Live): Router {
  const router = Router();
  const bytes = raw({ type: "application/octet-stream", limit: GATHERED_LIMITS.bytes + 1 });
  router.post("/requests/:id/answers", bytes, async (request, response) => {
    try {
      await takeAnswer(request, response, live);
    } catch (error) {
      answerError(response, error);
    }
  });
  return router;
}

async function takeAnswer(request: Request<{ id: string }>, response: Response, live: Live): Promise<void> {
  const form = contentType(request) === "application/octet-stream" ? null : refused(415, "INVALID", OCTETS);
  const refusal = refusedSite(request, "send answers") ?? form ?? refusedEncoding(request);
  if (refusal !== null) return void response.status(refusal.status).json({ error: refusal.error });
  const options = queryOptions(request, ["party", "version"]);
  const [party, version] = ["party", "version"].map((each) => options.get(each));
  if (!party) throw invalid("party", "Say whose answer it is: ?party=.");
  if (version && !/^\d{1,9}$/.test(version)) throw invalid("version", "version is the number that you saw.");
  const at = { id: request.params.id, version: version ? Number(version) : null };
  const body: unknown = request.body;
  const given = {
    party,
    name: fileNameHeader(request) ?? "",
    bytes: body instanceof Uint8Array ? body : new Uint8Array(),
  };
  const saved = await gather(contextOf(live), at, given);
  response.status(201).json({ id: saved.id, version: saved.version, openSteps: saved.openSteps });
}

const OCTETS = "Send the bytes of one answer with the content type application/octet-stream.";
