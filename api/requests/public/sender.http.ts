import { type Request, type RequestHandler, urlencoded } from "express";
import { sendPage } from "./answering.http.js";
import type { Site } from "./layout.js";
import { messagePage, OTHER_SITE } from "./message-page.js";

/** A form of these pages: at most 64 KB, not compressed, and sent by one of these pages. */
export function form(site: Site): readonly RequestHandler[] {
  return [ownPage(site), urlencoded({ limit: "64kb", extended: false, inflate: false, parameterLimit: 50 })];
}

function ownPage(site: Site): RequestHandler {
  return (request, response, next) => {
    if (isOwnPage(request)) return void next();
    sendPage(response, messagePage(site, OTHER_SITE), 403);
  };
}

/** By what a browser says of itself, as there are no cookies; a program that is no browser says neither. */
export function isOwnPage({ headers }: Request): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
