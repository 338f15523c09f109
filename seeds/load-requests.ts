import type { Day } from "../api/common/day.js";
import { contextOf } from "../api/context.js";
import type { Live } from "../api/live.js";
import { receive } from "../api/requests/intake/receive.service.js";
import { recordStep, say, verify } from "../api/requests/ledger/acts.service.js";
import { planSoon } from "../api/requests/ledger/planner.service.js";
import { stepsOf } from "../api/requests/ledger/request-steps.service.js";
import { type Asked, companyRequests } from "./company/requests.js";

/** Lets consumers ask the invented company, by the same way in as everybody's requests. The map must be there. */
export async function loadRequests(live: Live, today: Day): Promise<number> {
  const asked = companyRequests(today);
  const ids: string[] = [];
  for (const { incoming } of asked) ids.push((await receive(contextOf(live), incoming)).request.id);
  await planSoon(live);
  for (const [at, each] of asked.entries()) await work(live, ids[at] ?? "", each);
  return asked.length;
}

/** One after the other: each is decided on what the one before it made of the request. */
async function work(live: Live, id: string, { acknowledged, proof, done = 0 }: Asked): Promise<void> {
  const context = contextOf(live);
  const at = { id, version: null };
  if (acknowledged) await say(context, at, { kind: "acknowledged" });
  if (proof) await verify(context, at, proof);
  const request = await live.store.ledger.request(id);
  if (request === null || done === 0) return;
  const open = (await stepsOf(context, request)).filter(({ isOpen }) => isOpen);
  for (const { step } of open.slice(0, done))
    await recordStep(context, at, { party: step.party, outcome: "done", note: null });
}
