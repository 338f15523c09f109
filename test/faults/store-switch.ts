import { unavailable } from "../../api/common/errors.js";
import type { Store } from "../../api/store/store.js";

/** A real store behind a switch: what a network or a server that goes away does to it. */
export interface Switch {
  readonly through: (store: Store) => Store;
  /** off: nothing gets through. deaf: a commit is done, and its answer is lost. */
  state: "on" | "off" | "deaf";
  /** How many more answers of commits are lost while deaf. */
  losses: number;
}

export function storeSwitch(): Switch {
  const made: Switch = {
    state: "on",
    losses: Infinity,
    through: (store) => ({
      ...store,
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
  return made;
}
