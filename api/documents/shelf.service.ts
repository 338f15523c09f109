import { setTimeout } from "node:timers/promises";
import { createPubSub, type PubSub } from "@graphql-yoga/subscription";
import { SluiceError } from "../common/errors.js";
import type { Log } from "../log.js";
import { type Document, isSettled } from "./document.js";
import type { DocumentStore } from "./documents.store.js";
import { queueOf } from "./queue.service.js";
import { readOne, type ReadingOne } from "./read-one.service.js";
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

export function openShelf({ store, reader, log, atOnce }: ShelfOptions): Shelf {
  const changes: Shelf["changes"] = createPubSub();
  const closing = new AbortController();
  const { signal } = closing;
  const tell = (document: Document) => changes.publish("document", document);
  const reading: ReadingOne = { store, reader, log, signal, tell };
  const { add, idle } = queueOf({ atOnce, signal, work: (id) => persistently(id, reading) });
  const resume = async (): Promise<void> => {
    const unread = [...(await store.records())].filter((document) => !isSettled(document));
    unread.sort((left, right) => (left.uploadedAt < right.uploadedAt ? -1 : 1));
    for (const { id } of unread) add(id);
  };
  const close = async (): Promise<void> => {
    closing.abort();
    await idle();
  };
  return { store, changes, enqueue: add, resume, close };
}

/** Long enough for a store that is away to come back, short enough that nobody waits for it. */
const AGAIN_MS = 5_000;

/** Reads it once the store lets: with the store away no other document could be read either. */
async function persistently(id: string, reading: ReadingOne): Promise<void> {
  const { signal } = reading;
  while (!(await attempted(id, reading))) await setTimeout(AGAIN_MS, undefined, { signal }).catch(() => undefined);
}

/** True once there is nothing left to do. */
async function attempted(id: string, reading: ReadingOne): Promise<boolean> {
  const { signal, log } = reading;
  try {
    await readOne(id, reading);
    return true;
  } catch (error) {
    const code = error instanceof SluiceError ? error.code : "unknown";
    if (!signal.aborted) log.warn({ id, code }, "a document is read later");
    return signal.aborted;
  }
}
