import { existsSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import express, { type RequestHandler, Router } from "express";

/** The built web application: hashed files for ever, pages always asked for again, page addresses as index.html. */
export function webPages(folder: string): Router {
  const router = Router();
  router.use("/assets", zippedFirst(join(folder, "assets")));
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  router.use(
    express.static(folder, { index: false, cacheControl: false, setHeaders: (response) => revalidate(response) }),
  );
  router.get("/{*page}", (request, response, next) => {
    // Files lie at the top; further down a dot belongs to an id (/vendors/mailer.example).
    if (!asksForPage(request) || /^\/[^/]*\.\w+$/.test(request.path)) return void next();
    revalidate(response);
    response.sendFile("index.html", { root: folder, cacheControl: false });
  });
  return router;
}

/** What the build packed is sent as it lies there; it would be packed anew for every visitor else. */
function zippedFirst(folder: string): RequestHandler {
  const zipped = new Set(existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".gz")) : []);
  return (request, response, next) => {
    const name = `${request.path.slice(1)}.gz`;
    if (!zipped.has(name) || !request.acceptsEncodings("gzip")) return void next();
    response.vary("Accept-Encoding").type(extname(request.path)).setHeader("Content-Encoding", "gzip");
    response.sendFile(name, { root: folder, immutable: true, maxAge: "1y" });
  };
}

/** The GraphQL explorer, for people who open /graphql in a browser. Programs pass on to the API. */
export function explorer(folder: string): RequestHandler {
  const exists = existsSync(join(folder, "graphiql.html"));
  return (request, response, next) => {
    if (request.method !== "GET" || !asksForPage(request) || "query" in request.query || !exists) return void next();
    revalidate(response);
    response.sendFile("graphiql.html", { root: folder, cacheControl: false });
  };
}

function asksForPage(request: express.Request): boolean {
  return (request.headers.accept ?? "").includes("text/html");
}

function revalidate(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
}
