import { setImmediate } from "node:timers/promises";
import { addDays, type Day } from "../../common/day.js";
import { SluiceError } from "../../common/errors.js";
import { addMonths, TIMERS } from "../../law/timers.js";
import type { Live } from "../../live.js";
import { describeDefect } from "../../log.js";

/** Requests of one transaction: others wait for it. */
const SLICE = 200;

const swept = new WeakMap<Live, Day>();

/**
 * Once a day erases what tells whose an answered request was, when it has been kept for as long as the law asks: at
 * least 24 months (11 CCR § 7101(a)), counted here from the answer. The record itself stays, and what stands for the
 * person in the register.
 */
export async function eraseOutdated(live: Live): Promise<void> {
  const today = live.today();
  if (swept.get(live) === today) return;
  swept.set(live, today);
  try {
    while ((await live.store.ledger.erase(lastOutdated(today), SLICE)) === SLICE) await setImmediate();
  } catch (error) {
    // The next look (follow.ts) tries again.
    swept.delete(live);
    if (!(error instanceof SluiceError)) live.log.error({ defect: describeDefect(error) }, "erasing failed");
  }
}

/** What was answered on or before this day has been kept for the whole period, its last day included. */
export function lastOutdated(today: Day): Day {
  return addDays(addMonths(today, -TIMERS.records.length.count), -1);
}
