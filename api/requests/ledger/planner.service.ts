import { setTimeout } from "node:timers/promises";
import { SluiceError } from "../../common/errors.js";
import type { Live } from "../../live.js";
import { describeDefect } from "../../log.js";
import { STANDING_RIGHTS } from "../intake/standing-rights.js";
import { ANY_REQUEST, type RequestsAsked } from "./requests-asked.js";
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

/** Page by page, so that one whose plan cannot be made holds up none behind it. */
async function planAll(live: Live): Promise<void> {
  for (let after: RequestsAsked["after"] = null; ;) {
    const asked = { ...ANY_REQUEST, unplanned: true, after, first: AT_ONCE };
    const { requests } = await live.store.ledger.requests(asked);
    const last = requests.at(-1);
    if (last === undefined) return;
    after = { dueOn: last.dueOn, id: last.id };
    const writes = await plannings(live, requests);
    const kept = await live.store.ledger.write(writes);
    writes.forEach(({ request }, at) => {
      if (kept[at] === true) live.requestChanges.publish("request", request);
    });
  }
}

/** Throws where the store is away; a defect is logged, and its request is tried again at the next look. */
async function plannings(live: Live, requests: readonly ConsumerRequest[]): Promise<readonly LedgerWrite[]> {
  const tried = await Promise.allSettled(requests.map((request) => planning(live, request)));
  return tried.flatMap((each) => {
    if (each.status === "fulfilled") return [each.value];
    if (each.reason instanceof SluiceError) throw each.reason;
    live.log.error({ defect: describeDefect(each.reason) }, "a plan could not be made");
    return [];
  });
}

/** With nobody left to act an opt-out is done at once: 11 CCR § 7026(f)(1), “as soon as feasibly possible”. */
async function planning(live: Live, before: ConsumerRequest): Promise<LedgerWrite> {
  const { what, plan } = await planOf(live, before);
  const whats: What[] = [what];
  if (what.openSteps === 0 && STANDING_RIGHTS.has(before.right))
    whats.push({ kind: "answered", state: "completed", because: null });
  return { ...happen({ live, actor: "sluice" }, before, whats), plan };
}
