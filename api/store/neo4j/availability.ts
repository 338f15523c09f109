import { unavailable } from "../../common/errors.js";
import { translated } from "./errors.js";

export interface Availability {
  readonly guarded: <T>(work: () => Promise<T>) => Promise<T>;
  readonly guardedStream: <T>(work: () => AsyncIterable<T>) => AsyncGenerator<T>;
  readonly close: () => Promise<void>;
}

/** Everything waits until the database was made ready once; where that failed, the next call tries again. */
export function availability(prepare: () => Promise<void>, end: () => Promise<void>): Availability {
  let preparing: Promise<void> | null = null;
  let closed = false;
  async function ready(): Promise<void> {
    if (closed) throw unavailable("The store is closed.");
    preparing ??= prepare();
    try {
      await preparing;
    } catch (error) {
      preparing = null;
      throw error;
    }
  }
  return {
    async guarded(work) {
      try {
        await ready();
        return await work();
      } catch (error) {
        throw translated(error);
      }
    },
    async *guardedStream(work) {
      try {
        await ready();
        yield* work();
      } catch (error) {
        throw translated(error);
      }
    },
    async close() {
      closed = true;
      await end();
    },
  };
}
