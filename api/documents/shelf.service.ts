import { createPubSub, type PubSub } from "@graphql-yoga/subscription";
import { SluiceError } from "../common/errors.js";
import { describeDefect, type Log } from "../log.js";
import { type Document, isSettled } from "./document.js";
import type { DocumentStore } from "./documents.store.js";
import { readOne } from "./read-one.service.js";
import type { Reader } from "./reading.js";

export interface ShelfOptions {
  readonly store: DocumentStore;
  readonly reader: Reader;
  readonly log: Log;
  /** Documents read at the same time. */
  readonly atOnce: number;
}

/** The documents of a process, and the queue of those to be read. */
export interface Shelf {
  readonly store: DocumentStore;
  /** Each document whose state changed in this process. */
  readonly changes: PubSub<{ document: [Document] }>;
  /** Puts a document at the end of the queue, once. */
  readonly enqueue: (id: string) => void;
  /** Queues what an earlier process left unread. One still at work elsewhere makes the same text, so twice does no harm. */
  readonly resume: () => Promise<void>;
  /** Stops reading; what was being read is read at the next start. */
  readonly close: () => Promise<void>;
}

/** Long enough for a store that is away to come back, short enough that nobody waits for it. */
const AGAIN_MS = 5_000;

export function openShelf({ store, reader, log, atOnce }: ShelfOptions): Shelf {
  const changes: Shelf["changes"] = createPubSub();
  const waiting = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  const closing = new AbortController();
  const { signal } = closing;

  const enqueue = (id: string): void => {
    if (!running.has(id)) waiting.add(id);
    next();
  };
  const next = (): void => {
    for (const id of waiting) {
      if (running.size >= atOnce || signal.aborted) return;
      waiting.delete(id);
      const done = readOne(id, { store, reader, signal, tell: (document) => changes.publish("document", document) })
        .catch((error: unknown) => failed(id, error))
        .finally(() => {
          running.delete(id);
          next();
        });
      running.set(id, done);
    }
  };
  const failed = (id: string, error: unknown): void => {
    if (signal.aborted) return;
    if (!(error instanceof SluiceError))
      return log.error({ id, defect: describeDefect(error) }, "reading a document failed");
    log.warn({ id, code: error.code }, "a document will be read later");
    const timer = setTimeout(() => {
      timers.delete(timer);
      enqueue(id);
    }, AGAIN_MS);
    timers.add(timer);
  };
  const resume = async (): Promise<void> => {
    const unread = [...(await store.records())].filter((document) => !isSettled(document));
    unread.sort((left, right) => (left.uploadedAt < right.uploadedAt ? -1 : 1));
    for (const { id } of unread) enqueue(id);
  };
  const close = async (): Promise<void> => {
    closing.abort();
    waiting.clear();
    for (const timer of timers) clearTimeout(timer);
    await Promise.all(running.values());
  };
  return { store, changes, enqueue, resume, close };
}
