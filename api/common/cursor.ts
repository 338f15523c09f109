import { invalid, type SluiceError } from "./errors.js";
import type { Key } from "./page.js";

/** Opaque to callers: the name of the list, and the place in it. */
export function cursor(name: string, key: Key): string {
  return Buffer.from(JSON.stringify([name, ...key])).toString("base64url");
}

/** The place that a cursor of this list names; INVALID for anything else. */
export function placeOf(text: string, name: string): Key {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (Array.isArray(parts) && parts[0] === name && parts.every(isPart)) return parts.slice(1);
  } catch {
    // Not ours: said below, like a cursor of another list.
  }
  throw notACursor();
}

/** A cursor that names this list and yet is no place in it was not made here. */
export function refuseOtherShape(after: Key, key: Key): void {
  const fits = after.length === key.length && after.every((part, index) => typeof part === typeof key[index]);
  if (!fits) throw notACursor();
}

export function notACursor(): SluiceError {
  return invalid("after", "This is not a cursor of this list in this order.");
}

function isPart(part: unknown): part is string | number {
  return typeof part === "string" || typeof part === "number";
}
