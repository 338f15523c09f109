import { setImmediate, setTimeout } from "node:timers/promises";
import type { Ledger, LedgerWrite } from "./ledger.store.js";

/** Most writes of one transaction: others wait for it. */
const MOST = 200;

/** Where many come at once the next ones are waited for: the disk takes about as long for a hundred as for one. */
const GATHER_MS = 4;

interface Waiting {
  readonly write: LedgerWrite;
  readonly done: (kept: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes that come while another is on its way go together in the next transaction: the disk is asked once for all of
 * them, and each is answered once it is there. False where somebody else changed the request first.
 */
export function groupedWrites(ledger: Pick<Ledger, "write">): (write: LedgerWrite) => Promise<boolean> {
  const waiting: Waiting[] = [];
  let running = false;
  let crowded = false;
  const run = async () => {
    running = true;
    // Those that arrived together are in the same group.
    await (crowded ? setTimeout(GATHER_MS) : setImmediate());
    crowded = waiting.length > 1;
    while (waiting.length > 0) await writeGroup(ledger, waiting.splice(0, MOST));
    running = false;
  };
  return (write) =>
    new Promise((done, failed) => {
      waiting.push({ write, done, failed });
      if (!running) void run();
    });
}

async function writeGroup(ledger: Pick<Ledger, "write">, group: readonly Waiting[]): Promise<void> {
  try {
    const kept = await ledger.write(group.map(({ write }) => write));
    group.forEach(({ done }, at) => {
      done(kept[at] ?? false);
    });
  } catch (error) {
    for (const { failed } of group) failed(error);
  }
}
