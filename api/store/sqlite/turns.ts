import { setImmediate } from "node:timers/promises";

/** Runs asynchronous pieces of work one after the other, in the order in which they were asked for. */
export function inTurns(): <T>(work: () => Promise<T> | T) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The driver is synchronous: a long piece of work lets others take their turn after this many milliseconds. */
export const TURN = 12;

export async function otherTurns(): Promise<void> {
  await setImmediate();
}
