import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import type { RequestHandler } from "express";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Keeps other web sites out of a server that trusts whoever can reach it. A page elsewhere may point its own name at
 * this address (DNS rebinding) or send a form or open a socket here; a browser tells both by Host and Origin.
 */
export function guard(host: string): RequestHandler {
  return (request, response, next) => {
    const refused = isPublic(request.path) ? null : refusal(request, host);
    if (refused === null) return void next();
    response.status(403).json({ errors: [{ message: refused, extensions: { code: "FORBIDDEN" } }] });
  };
}

/**
 * The pages for consumers answer under any name: they hold nothing that a stranger may not see, and look themselves at
 * where a form or a signal comes from (requests/public). Agents' programs show a signature or a token each time.
 */
function isPublic(path: string): boolean {
  if (/^\/v1\/(agent|data-rights-request)(\/|$)/.test(path)) return true;
  return path === "/privacy" || path.startsWith("/privacy/") || path === "/.well-known/gpc.json";
}

/** Why a request is refused, in a sentence; null where it is not. `host` is the address the server listens on. */
export function refusal(request: IncomingMessage, host: string): string | null {
  const asked = request.headers.host ?? "";
  if (isLoopback(host) && !LOOPBACK.has(nameOf(asked))) {
    return "This server answers only under localhost, 127.0.0.1 and [::1].";
  }
  const { origin } = request.headers;
  const reads = request.method === "GET" || request.method === "HEAD";
  const upgrades = request.headers.upgrade !== undefined;
  if (origin === undefined || (reads && !upgrades)) return null;
  const sameSite = URL.canParse(origin) && new URL(origin).host === asked;
  return sameSite ? null : "Pages of other sites may not use this server.";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}
