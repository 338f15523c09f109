import { isolated } from "./isolated.js";

/**
 * The errors a caller can act on. The code is the contract, the message is for people.
 * Anything else that is thrown is a defect: masked, and logged with an id.
 */
export type ErrorCode =
  "NOT_FOUND" | "INVALID" | "CONFLICT" | "FORBIDDEN" | "UNAUTHENTICATED" | "LIMIT" | "UNAVAILABLE";

export class SluiceError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** More for programs: `field`, `record`, the current version of a record in conflict. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = "SluiceError";
  }
}

/** As long as an id can be. */
const ID_SHOWN = 200;

export function notFound(what: string, id: string): SluiceError {
  return new SluiceError("NOT_FOUND", `There is no ${what} with the id ${quote(id)}.`, { id: id.slice(0, ID_SHOWN) });
}

/** `field` is the path of what was wrong inside the record or the arguments, as the caller wrote it. */
export function invalid(field: string, message: string, record?: string): SluiceError {
  return new SluiceError("INVALID", message, record === undefined ? { field } : { field, record });
}

export function conflict(message: string, details: Readonly<Record<string, unknown>>): SluiceError {
  return new SluiceError("CONFLICT", message, details);
}

export function limit(field: string, message: string): SluiceError {
  return new SluiceError("LIMIT", message, { field });
}

/** The store cannot be reached at the moment; nothing was changed, trying again later is right. */
export function unavailable(message: string): SluiceError {
  return new SluiceError("UNAVAILABLE", message);
}

/** A value shown inside a message: bounded, so that a 10,000-character name does not become the message. */
export function quote(value: string): string {
  const points = [...value];
  const shown = points.length > 80 ? `${points.slice(0, 79).join("")}…` : value;
  return JSON.stringify(isolated(shown));
}
