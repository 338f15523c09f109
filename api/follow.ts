import { worldInSteps } from "./addenda/world.js";
import { SluiceError } from "./common/errors.js";
import { paced } from "./flows/paced.service.js";
import { catchUp, inTurn, type Live } from "./live.js";
import { describeDefect } from "./log.js";
import { planSoon } from "./requests/ledger/planner.service.js";
import { eraseOutdated } from "./requests/ledger/retention.service.js";

/**
 * Keeps the world current: other processes may write to the same store, and the day turns in California. Where the
 * store cannot be reached queries go on from the last world, and the next look that succeeds catches up.
 */
export function follow(live: Live, everyMs: number): { readonly stop: () => Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      running = look(live).then(again);
    }, everyMs);
  };
  let running: Promise<void> = Promise.resolve();
  again();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}

async function look(live: Live): Promise<void> {
  await attempt(live, async () => {
    const revision = await live.store.revision();
    reachable(live, true);
    if (revision > live.world.map.revision) await inTurn(live, () => catchUp(live));
  });
  await attempt(live, async () => {
    if (live.today() !== live.world.day) await inTurn(live, () => turnDay(live));
  });
  // Neither holds up the next look, however many requests there are.
  void planSoon(live);
  void eraseOutdated(live);
}

/** One look that fails must not be the last. */
async function attempt(live: Live, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SluiceError) reachable(live, false);
    else live.log.error({ defect: describeDefect(error) }, "following the store failed");
  }
}

export function reachable(live: Live, now: boolean): void {
  if (live.storeReachable !== now) live.log.warn(now ? "the store is reachable again" : "the store cannot be reached");
  live.storeReachable = now;
}

async function turnDay(live: Live): Promise<void> {
  const { map } = live.world;
  live.world = await paced(worldInSteps(map, live.today()));
  const { revision } = map;
  live.changes.publish("change", { revision, day: live.world.day, ids: [], actor: "calendar", reason: null });
}
