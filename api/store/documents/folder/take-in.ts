import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Document } from "../../../documents/document.js";
import type { Arrived, Incoming } from "../../../documents/documents.store.js";
import { makeFolder } from "../../make-folder.js";
import { arriving } from "../arriving.js";
import { hasCode } from "./errors.js";
import { syncFolder, writeDurably } from "./files.js";

/**
 * Bytes and record are written beside the others and appear among them by one rename: a document is whole or not there.
 * Null where the same bytes were there first.
 */
export async function takeIn(folder: string, incoming: Incoming, placeOf: (id: string) => string): Promise<Taken> {
  const fresh = join(folder, INCOMING, `${process.pid}-${randomUUID()}`);
  await mkdir(fresh, { recursive: true });
  try {
    const arrived = await write(join(fresh, "bytes"), incoming);
    const document = incoming.record(arrived);
    await writeDurably(join(fresh, "record.json"), JSON.stringify(document));
    await syncFolder(fresh);
    const place = placeOf(arrived.id);
    await mkdir(dirname(place), { recursive: true });
    const isNew = await moved(fresh, place);
    if (isNew) await syncFolder(dirname(place));
    return { document, isNew };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

export interface Taken {
  readonly document: Document;
  readonly isNew: boolean;
}

const INCOMING = "incoming";

async function write(path: string, { bytes, limit }: Incoming): Promise<Arrived> {
  const file = await open(path, "wx");
  try {
    const arrived = await arriving(bytes, limit, async (piece) => void (await file.write(piece)));
    await file.sync();
    return arrived;
  } finally {
    await file.close();
  }
}

/** False where the place is taken: a folder with something in it is never replaced by a rename. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOTEMPTY", "EEXIST", "EPERM")) return false;
    throw error;
  }
}

/** What a process that was killed had begun to take in. */
export async function sweepIncoming(folder: string): Promise<void> {
  makeFolder(join(folder, INCOMING));
  for (const name of await readdir(join(folder, INCOMING))) {
    if (!isAlive(Number.parseInt(name))) await rm(join(folder, INCOMING, name), { recursive: true, force: true });
  }
}

/** One with the number of this process is of an earlier one: this one has only begun. */
function isAlive(pid: number): boolean {
  if (pid === process.pid || !Number.isInteger(pid)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}
