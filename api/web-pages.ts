import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";

/** The built web application: hashed files for ever, pages always asked for again, page addresses as index.html. */
export function webPages(folder: string): Router {
  const router = Router();
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
