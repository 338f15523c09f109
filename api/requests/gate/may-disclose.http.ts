import { json, type Request, type Response, Router } from "express";
import { z } from "zod";
import { invalid } from "../../common/errors.js";
import { answerError, refusedSite } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { IDENTIFIER_TYPES } from "../ledger/request.js";
import type { GateAnswer } from "./decide.js";
import { mayDisclose } from "./may-disclose.service.js";

const IDENTIFIER = z.strictObject({ type: z.enum(IDENTIFIER_TYPES), value: z.string() });
const SUBJECT = z.strictObject({
  identifiers: z.array(IDENTIFIER).max(20).optional(),
  tokens: z.array(z.string().max(64)).max(20).optional(),
});
const ASKED = z.strictObject({
  flow: z.string().optional(),
  vendor: z.string().optional(),
  category: z.string().optional(),
  subjects: z.array(SUBJECT).min(1),
});

/** Ten thousand subjects with an address each. */
const MOST = "4mb";

/**
 * Ask before selling. `POST /may-disclose` with JSON: `{"flow": id, "subjects": [{"identifiers": [{"type", "value"}]}]}`
 * (or `vendor` and `category`, or `tokens`), at most 10,000 subjects; one answer a subject, in order, and the reasons
 * once. `GET /may-disclose?flow=id&token=…` asks about one, by its token: an address never holds an identifier.
 */
export function mayDiscloseRouter(live: Live): Router {
  const router = Router();
  router.post("/may-disclose", json({ limit: MOST }), (request, response) =>
    answering(response, async () => {
      const refusal = refusedSite(request, "ask here");
      if (refusal !== null) return void response.status(refusal.status).json({ error: refusal.error });
      const { subjects, ...asked } = read(request.body);
      const { revision, answers } = await mayDisclose(contextOf(live), asked, subjects);
      response.json({ revision, ...told(answers) });
    }),
  );
  router.get("/may-disclose", (request, response) =>
    answering(response, async () => {
      const { token, ...asked } = byToken(request);
      const { revision, answers } = await mayDisclose(contextOf(live), asked, [{ tokens: [token] }]);
      response.set("cache-control", "no-store").json({ revision, ...told(answers) });
    }),
  );
  return router;
}

async function answering(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    answerError(response, error);
  }
}

const SHAPE =
  'Send JSON such as {"flow": "…", "subjects": [{"identifiers": [{"type": "email", "value": "…"}]}]}: a flow, or a vendor and a category, and identifiers or tokens of each subject.';

function read(body: unknown): z.infer<typeof ASKED> {
  const found = ASKED.safeParse(body);
  if (found.success) return found.data;
  // What was sent is not repeated: it may be somebody's address in the wrong place.
  const place = found.error.issues[0]?.path.join(".") ?? "";
  throw invalid(place === "" ? "body" : place.slice(0, 80), SHAPE);
}

function byToken(request: Request): { token: string; flow?: string; vendor?: string; category?: string } {
  const options = queryOptions(request, ["token", "flow", "vendor", "category"]);
  const token = options.get("token");
  if (token === null)
    throw invalid("token", "Name the person by a token of the register; identifiers are sent with POST alone.");
  const rest = Object.fromEntries([...options].filter(([name]) => name !== "token"));
  return { token, ...rest };
}

/** Thousands of answers rest on a handful of reasons: each is told once, and answers name it. */
function told(answers: readonly GateAnswer[]): {
  readonly answers: readonly object[];
  readonly reasons: readonly object[];
} {
  const reasons = new Map<GateAnswer["because"], number>();
  const short = answers.map(({ allowed, withoutCombining, by, since, because }) => {
    const reason = reasons.get(because) ?? reasons.size;
    reasons.set(because, reason);
    return { allowed, withoutCombining, by, since, reason };
  });
  return { answers: short, reasons: [...reasons.keys()].map(({ text, citation }) => ({ text, citation })) };
}
