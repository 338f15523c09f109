import { type Request, type Response, Router } from "express";
import type { Live } from "../../live.js";
import type { ExchangeAgent, ExchangeDirectory } from "./directory.js";
import { type ExchangeRefusal, fatal, refusedClaims } from "./refusal.js";
import { isRefusal, openMessage } from "./signed-message.service.js";
import { tokenOf } from "./tokens.service.js";

export interface Desk {
  readonly live: Live;
  readonly directory: ExchangeDirectory;
  readonly find: (header: string) => ExchangeAgent | null;
}

/**
 * Pairwise keys (2.05, 2.06). A refusal has no body, as the protocol says: who may not come in learns nothing. Why is
 * written to the log.
 */
export function agentSetup({ live, directory, find }: Desk): Router {
  const router = Router();
  router.post("/v1/agent/:id", (request: Request<{ id: string }>, response: Response) => {
    const agent = directory.agents.find(({ id }) => id === request.params.id);
    const refusal = agent === undefined ? fatal(403, "No such agent.") : refused(directory, agent, request.body);
    if (agent !== undefined && refusal === null)
      return void response.json({ "agent-id": agent.id, token: tokenOf(live.keys, directory, agent) });
    live.log.warn({ agent: agent?.id ?? null, why: refusal?.message }, "an agent's key setup was refused");
    response.status(403).end();
  });
  router.get("/v1/agent/:id", (request: Request<{ id: string }>, response: Response) => {
    if (find(request.headers.authorization ?? "")?.id === request.params.id) return void response.json({});
    const message = "The token is not that of this agent.";
    response.status(403).json({ code: "403", message, fatal: true });
  });
  return router;
}

function refused(directory: ExchangeDirectory, agent: ExchangeAgent, body: unknown): ExchangeRefusal | null {
  const message = openMessage(body, agent);
  if (isRefusal(message)) return message;
  const now = new Date().toISOString();
  return refusedClaims(message.claims, { agent: agent.id, business: directory.business, now });
}
