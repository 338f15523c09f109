import { unavailable } from "../../api/common/errors.js";
import type { Ledger } from "../../api/requests/ledger/ledger.store.js";
import type { Store } from "../../api/store/store.js";

/** A real store behind a switch: what a network or a server that goes away does to it. */
export interface Switch {
  readonly through: (store: Store) => Store;
  /** off: nothing gets through. deaf: a commit or a write of requests is done, and its answer is lost. */
  state: "on" | "off" | "deaf";
  /** How many more such answers are lost while deaf. */
  losses: number;
}

export function storeSwitch(): Switch {
  const made: Switch = {
    state: "on",
    losses: Infinity,
    through: (store) => ({
      ...store,
      ledger: switched(store.ledger),
      revision: () => guarded(() => store.revision()),
      load: () => guarded(() => store.load()),
      history: (page) => guarded(() => store.history(page)),
      revisionDetail: (revision) => guarded(() => store.revisionDetail(revision)),
      async *changesSince(revision) {
        yield* await guarded(() => Promise.resolve(store.changesSince(revision)));
      },
      commit: async (commit) => {
        const outcome = await guarded(() => store.commit(commit));
        if (made.state !== "deaf" || made.losses-- <= 0) return outcome;
        throw unavailable("The answer was lost.");
      },
    }),
  };
  function guarded<T>(work: () => Promise<T>): Promise<T> {
    return made.state === "off" ? Promise.reject(unavailable("The store cannot be reached.")) : work();
  }
  /** Every question of the ledger; a write may be done and its answer lost, as a commit's. */
  function switched(ledger: Ledger): Ledger {
    const asked = Object.entries(ledger).map(([name, ask]: [string, (...given: unknown[]) => Promise<unknown>]) => {
      const through = async (...given: unknown[]) => {
        const answer = await guarded(() => ask(...given));
        if (name !== "write" || made.state !== "deaf" || made.losses-- <= 0) return answer;
        throw unavailable("The answer was lost.");
      };
      return [name, through];
    });
    return Object.fromEntries(asked) as Ledger;
  }
  return made;
}
