import { setTimeout } from "node:timers/promises";
import { SluiceError } from "../../common/errors.js";
import type { Live } from "../../live.js";
import { describeDefect } from "../../log.js";
import { STANDING_RIGHTS } from "../intake/standing-rights.js";
import { ANY_REQUEST } from "./requests-asked.js";
import { happen } from "./act.service.js";
import type { What } from "./happening.js";
import type { LedgerWrite } from "./ledger.store.js";
import { planOf } from "./plan-request.service.js";
import type { ConsumerRequest } from "./request.js";

const AT_ONCE = 200;

/**
 * Makes the plans of requests that have none. A request is acknowledged once it is durable and planned right after;
 * what a killed process left unplanned the next start plans. One run at a time in a process; two processes that plan
 * the same request make the same plan, and one of them is told that it was too late.
 */
export function planSoon(live: Live): Promise<void> {
  // A run that has not begun yet will find whatever is there by then: nobody needs another one.
  const next = waiting.get(live);
  if (next !== undefined) return next;
  const run = (last.get(live) ?? Promise.resolve()).then(async () => {
    await setTimeout(GATHER_MS);
    waiting.delete(live);
    await attempt(live);
  });
  waiting.set(live, run);
  last.set(live, run);
  return run;
}

/** Requests that come one after the other are planned together: the disk is asked once for all of their plans. */
const GATHER_MS = 25;

const waiting = new WeakMap<Live, Promise<void>>();
const last = new WeakMap<Live, Promise<void>>();

async function attempt(live: Live): Promise<void> {
  try {
    await planAll(live);
  } catch (error) {
    // Tried again at the next look (follow.ts): the requests are kept.
    if (!(error instanceof SluiceError)) live.log.error({ defect: describeDefect(error) }, "plans could not be made");
  }
}

async function planAll(live: Live): Promise<void> {
  for (;;) {
    const { requests } = await live.store.ledger.requests({ ...ANY_REQUEST, unplanned: true, first: AT_ONCE });
    if (requests.length === 0) return;
    const writes = await Promise.all(requests.map((request) => planning(live, request)));
    const kept = await live.store.ledger.write(writes);
    writes.forEach(({ request }, at) => {
      if (kept[at] === true) live.requestChanges.publish("request", request);
    });
    // None of them could be written: others are at it.
    if (!kept.includes(true)) return;
  }
}

/** With nobody left to act an opt-out is done at once: 11 CCR § 7026(f)(1), “as soon as feasibly possible”. */
async function planning(live: Live, before: ConsumerRequest): Promise<LedgerWrite> {
  const { what, plan } = await planOf(live, before);
  const whats: What[] = [what];
  if (what.openSteps === 0 && STANDING_RIGHTS.has(before.right))
    whats.push({ kind: "answered", state: "completed", because: null });
  return { ...happen({ live, actor: "sluice" }, before, whats), plan };
}
