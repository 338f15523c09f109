import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { randomUUID } from "node:crypto";
import { isMissing } from "./errors.js";

/** Writes and waits until the disk has it. */
export async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The old content or the new, never half of one, whenever the power goes. */
export async function replaceDurably(path: string, content: string): Promise<void> {
  const fresh = `${path}.${randomUUID()}`;
  await writeDurably(fresh, content);
  await rename(fresh, path);
  await syncFolder(dirname(path));
}

/** A renamed file is there after a crash only once its folder is on disk. Where folders cannot be opened (Windows) the system sees to it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Null where there is no such file. */
export async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as T;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
