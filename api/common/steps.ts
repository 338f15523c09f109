/**
 * Long pure work is written as a generator that pauses now and then. `stepwise` runs it in one go; a caller that must
 * not hold up others runs it with pauses (`flows/paced.service.ts`).
 */
export function stepwise<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A pause at every so many calls: for the body of a long loop. */
export function pauses(every = 500): () => Generator<void> {
  let count = 0;
  return function* () {
    if (++count % every === 0) yield;
  };
}
