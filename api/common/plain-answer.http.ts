import type { Request, Response } from "express";
import { SluiceError } from "./errors.js";

export interface Refusal {
  readonly status: number;
  readonly error: { readonly code: string; readonly message: string };
}

export function refused(status: number, code: string, message: string): Refusal {
  return { status, error: { code, message } };
}

/** A browser says where a request comes from; other sites may not send anything that is kept. */
export function refusedSite(request: Request, may: string): Refusal | null {
  const site = request.headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return null;
  return refused(403, "FORBIDDEN", `Pages of other sites may not ${may}.`);
}

/** The body must be as it is: what is packed would be measured packed. */
export function refusedEncoding(request: Request): Refusal | null {
  const encoding = request.headers["content-encoding"];
  if (encoding === undefined || encoding === "identity") return null;
  return refused(415, "INVALID", "The body must not be compressed.");
}

export function contentType(request: Request): string {
  return (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

const STATUSES: Readonly<Record<string, number>> = {
  INVALID: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT: 413,
  UNAVAILABLE: 503,
};

/** Tells an error of ours; anything else is a defect and goes on to the one place that masks and logs those. */
export function answerError(response: Response, error: unknown): void {
  if (!(error instanceof SluiceError)) throw error;
  const body = { error: { code: error.code, message: error.message, ...error.details } };
  if (response.headersSent) return void response.end(`${JSON.stringify(body)}\n`);
  response.status(STATUSES[error.code] ?? 400).json(body);
}
