import { type ErrorRequestHandler, type Request, type Response, Router, text } from "express";
import { SluiceError } from "../../common/errors.js";
import { contentType } from "../../common/plain-answer.http.js";
import { type Context, contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { agentSetup, type Desk } from "./agent-setup.http.js";
import type { ExchangeAgent, ExchangeDirectory } from "./directory.js";
import { managedBy, revoke, statusOf } from "./exchanged.service.js";
import { exercise } from "./exercise.service.js";
import { type ExchangeRefusal, fatal, refusedClaims } from "./refusal.js";
import { isRefusal, openMessage } from "./signed-message.service.js";
import { agentFinder } from "./tokens.service.js";

const MOST = 65_536;

/**
 * Data Rights Protocol 1.0, from an authorised agent to the business. `POST /v1/agent/:id` gives a token for a signed
 * message; with it `POST /v1/data-rights-request` takes a signed request, `GET` and `DELETE` of `/:id` tell and revoke.
 */
export function exchangeRouter(live: Live, directory: ExchangeDirectory | null): Router {
  const router = Router();
  const paths = ["/v1/agent", "/v1/data-rights-request"];
  if (directory === null) return router.use(paths, (_request, response) => refuse(response, fatal(404, NOT_SET)));
  const desk = { live, directory, find: agentFinder(live.keys, directory) };
  router.use(paths, text({ type: "text/plain", limit: MOST }));
  router.use(agentSetup(desk));
  router.post("/v1/data-rights-request", (request, response) => exerciseHere(desk, request, response));
  const one = router.route("/v1/data-rights-request/:id");
  one.get((request, response) => tellStatus(desk, request, response));
  one.delete((request, response) => revokeHere(desk, request, response));
  router.use(paths, plainErrors);
  return router;
}

const NOT_SET =
  "This business takes no requests by the Data Rights Protocol: DRP_AGENTS and DRP_BUSINESS_ID are not set.";

async function exerciseHere({ live, directory, find }: Desk, request: Request, response: Response): Promise<void> {
  const agent = find(request.headers.authorization ?? "");
  const refusal = agent === null ? UNKNOWN : refusedBody(request);
  if (agent === null || refusal !== null) return void refuse(response, refusal ?? UNKNOWN);
  const message = openMessage(request.body, agent);
  if (isRefusal(message)) return void refuse(response, message);
  const now = new Date().toISOString();
  const wrong = refusedClaims(message.claims, { agent: agent.id, business: directory.business, now });
  if (wrong !== null) return void refuse(response, wrong);
  const context = contextFor(live, agent);
  const done = await exercise(context, agent, message);
  if (isRefusal(done)) return void refuse(response, done);
  response.json(await statusOf(context, done, baseOf(request)));
}

async function tellStatus({ live, find }: Desk, request: Request<{ id: string }>, response: Response): Promise<void> {
  const agent = find(request.headers.authorization ?? "");
  if (agent === null) return void refuse(response, UNKNOWN);
  const context = contextFor(live, agent);
  const managed = await managedBy(context, agent, request.params.id);
  if (isRefusal(managed)) return void refuse(response, managed);
  response.json(await statusOf(context, managed, baseOf(request)));
}

async function revokeHere({ live, find }: Desk, request: Request<{ id: string }>, response: Response): Promise<void> {
  const agent = find(request.headers.authorization ?? "");
  const refusal = agent === null ? UNKNOWN : refusedBody(request);
  if (agent === null || refusal !== null) return void refuse(response, refusal ?? UNKNOWN);
  const message = openMessage(request.body, agent);
  if (isRefusal(message)) return void refuse(response, message);
  const context = contextFor(live, agent);
  const managed = await managedBy(context, agent, request.params.id);
  if (isRefusal(managed)) return void refuse(response, managed);
  const reason = "reason" in message.claims ? message.claims.reason : null;
  const revoked = await revoke(context, agent, { managed, reason });
  response.json(await statusOf(context, { ...managed, request: revoked }, baseOf(request)));
}

const UNKNOWN = fatal(401, "Send the token that POST /v1/agent/:id gave, as Authorization: Bearer.");

function refusedBody(request: Request): ExchangeRefusal | null {
  return contentType(request) === "text/plain" ? null : fatal(415, "Send the signed message as text/plain.");
}

function refuse(response: Response, { status, message, fatal: isFatal }: ExchangeRefusal): void {
  response.status(status).json({ code: String(status), message, ...(isFatal ? { fatal: true } : {}) });
}

function contextFor(live: Live, { id }: ExchangeAgent): Context {
  return { ...contextOf(live), actor: `agent ${id}` };
}

/** The address as the agent wrote it; TLS ends at the proxy in front, which says so. */
function baseOf(request: Request): string {
  const secure = request.headers["x-forwarded-proto"] === "https" || request.secure;
  return `${secure ? "https" : "http"}://${request.headers.host ?? "localhost"}`;
}

const CODES: Readonly<Record<string, number>> = { NOT_FOUND: 404, CONFLICT: 409, UNAVAILABLE: 503 };

/** Ours in the protocol's form; anything else goes on to the one place that masks and logs defects. */
const plainErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const tooLarge = error instanceof Error && "type" in error && error.type === "entity.too.large";
  if (tooLarge) return void refuse(response, fatal(413, `A signed message has at most ${String(MOST / 1024)} kB.`));
  if (!(error instanceof SluiceError)) return void next(error);
  const status = CODES[error.code] ?? 400;
  refuse(response, { status, message: error.message, fatal: status !== 503 });
};
