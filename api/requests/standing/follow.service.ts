import { setTimeout } from "node:timers/promises";
import type { Context } from "../../context.js";
import type { StandingChange } from "../ledger/ledger.store.js";

const PAGE = 500;
/** Other servers on the same store write too, so the store is looked at and not this process alone. */
const LOOK_MS = 500;
/** A connection that says nothing is closed by what stands between. */
const QUIET_LOOKS = 30;

interface Following {
  readonly after: number;
  readonly signal: AbortSignal;
}

/** Changes of the register after a number, and then each new one; null now and then, where there is nothing to tell. */
export async function* followStandings(
  { live }: Context,
  { after, signal }: Following,
): AsyncGenerator<Omit<StandingChange, "request"> | null> {
  let last = after;
  for (let quiet = 0; !signal.aborted;) {
    const changes = await live.store.ledger.standingChanges(last, PAGE);
    for (const { number, token, kind, on, stands } of changes) yield { number, token, kind, on, stands };
    last = changes.at(-1)?.number ?? last;
    if (changes.length === PAGE) continue;
    quiet = changes.length > 0 ? 0 : quiet + 1;
    if (quiet % QUIET_LOOKS === 0) yield null;
    await setTimeout(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}
