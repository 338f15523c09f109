import { type Request, type Response, Router } from "express";
import { invalid, quote, SluiceError } from "../../common/errors.js";
import { answerError } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { contextOf } from "../../context.js";
import { cleanFileName } from "../../documents/file-name.js";
import type { AddendumForm } from "../../law/addendum-terms.js";
import type { Live } from "../../live.js";
import { nameOf } from "../titles.js";
import { addendum } from "./addendum.service.js";
import { type PaperFormat, paperOf, type PaperWriters } from "./paper.js";

/** GET /addenda/:vendor.docx and .pdf: the vendor's addendum as it is on the map now; `form`, `business`, `unread`. */
export function addendumRouter(live: Live, writers: PaperWriters): Router {
  const router = Router();
  router.get("/addenda/:file", async (request, response, next) => {
    const asked = ASKED.exec(request.params.file);
    if (asked === null) return void next();
    try {
      await send(request, response, { live, writers, vendor: asked[1] ?? "", format: asked[2] as PaperFormat });
    } catch (error) {
      if (!(error instanceof SluiceError)) throw error;
      answerError(response, error);
    }
  });
  return router;
}

const ASKED = /^(.+)\.(docx|pdf)$/s;

const TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
};

interface Sending {
  readonly live: Live;
  readonly writers: PaperWriters;
  readonly vendor: string;
  readonly format: PaperFormat;
}

async function send(request: Request, response: Response, { live, writers, vendor, format }: Sending): Promise<void> {
  const { world } = contextOf(live);
  const query = queryOptions(request, ["form", "business", "unread"]);
  const [form, withUnread] = [formOf(query.get("form")), isAsked(query.get("unread"))];
  const made = addendum(world, { vendor, form, business: query.get("business"), withUnread });
  const bytes = await writers[format](paperOf(made));
  response
    .attachment(cleanFileName(`CCPA addendum ${nameOf(world.map, vendor).replace(/[/\\:*?"<>|]/g, " ")}.${format}`))
    .set({ "Content-Type": TYPES[format], "Cache-Control": "private, no-cache", "X-Content-Type-Options": "nosniff" })
    .send(bytes);
}

function isAsked(unread: string | null): boolean {
  if (unread === null || unread === "0" || unread === "1") return unread === "1";
  throw invalid("unread", `${quote(unread)} says neither yes nor no: unread is 1 or 0.`);
}

const FORMS: readonly AddendumForm[] = ["service_provider", "contractor", "third_party"];

function formOf(given: string | null): AddendumForm | null {
  if (given === null || given === "") return null;
  const found = FORMS.find((form) => form === given.toLowerCase());
  if (found === undefined) throw invalid("form", `${quote(given)} is no form: one of ${FORMS.join(", ")}.`);
  return found;
}
