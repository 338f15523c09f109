export interface QueueOptions {
  /** How many are worked on at the same time. */
  readonly atOnce: number;
  /** No work begins after it. */
  readonly signal: AbortSignal;
  /** Never rejects: what goes wrong is the work's own. */
  readonly work: (id: string) => Promise<void>;
}

export interface Queue {
  /** Puts an id at the end, unless it waits or is worked on already. */
  readonly add: (id: string) => void;
  /** Once nothing is worked on. */
  readonly idle: () => Promise<unknown>;
}

/** Ids that wait for their work, first come first served. */
export function queueOf({ atOnce, signal, work }: QueueOptions): Queue {
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const next = (): void => {
    for (const id of waiting) {
      if (running.size >= atOnce || signal.aborted) return;
      waiting.delete(id);
      const done = work(id).finally(() => {
        running.delete(id);
        next();
      });
      running.set(id, done);
    }
  };
  const add = (id: string): void => {
    if (!running.has(id)) waiting.add(id);
    next();
  };
  return { add, idle: () => Promise.all(running.values()) };
}
