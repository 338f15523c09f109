import { setImmediate } from "node:timers/promises";

/** Longest stretch of work before others get their turn. */
const STRETCH_MS = 25;

/** Runs work that pauses (common/steps.ts), letting other requests in between its stretches. */
export async function paced<T>(steps: Generator<void, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < STRETCH_MS) continue;
    await setImmediate();
    began = performance.now();
  }
}
