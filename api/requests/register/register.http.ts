import { type Response, Router } from "express";
import type { World } from "../../addenda/world.js";
import { answerError } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { sendInChunks } from "../../common/send-in-chunks.http.js";
import { contextOf } from "../../context.js";
import type { Live } from "../../live.js";
import { csvOf } from "./csv.http.js";
import { jsonOf } from "./json.http.js";
import { registerWorld, sheetNamed } from "./register.service.js";
import { sendXlsx } from "./xlsx.http.js";

interface Asked {
  readonly world: World;
  readonly sheet: string | null;
}

interface Format {
  readonly type: string;
  readonly options: readonly string[];
  readonly send: (response: Response, asked: Asked) => Promise<void>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    options: ["day"],
    send: (response, { world }) => sendXlsx(response, world),
  },
  csv: {
    type: "text/csv; charset=utf-8; header=present",
    options: ["day", "sheet"],
    send: (response, { world, sheet }) => sendInChunks(response, csvOf(world, sheetNamed(sheet))),
  },
  json: {
    type: "application/json; charset=utf-8",
    options: ["day"],
    send: (response, { world }) => sendInChunks(response, jsonOf(world)),
  },
};

/**
 * GET /register.xlsx, .csv and .json: every recipient with its contracts, clauses and flows, `?day=` as of a day. A CSV
 * is one of the tables (`?sheet=flows`), so that it opens where CSV is read, without unpacking. Written as it is taken.
 */
export function registerRouter(live: Live): Router {
  const router = Router();
  for (const [name, format] of Object.entries(FORMATS)) {
    router.get(`/register.${name}`, async (request, response) => {
      try {
        const query = queryOptions(request, format.options);
        const sheet = format.options.includes("sheet") ? sheetNamed(query.get("sheet")).key : null;
        const world = await registerWorld(contextOf(live), query.get("day"));
        const file = ["sluice-register", world.day, ...(sheet === null ? [] : [sheet])].join("-");
        response.set({
          "Content-Type": format.type,
          "Content-Disposition": `attachment; filename="${file}.${name}"`,
          "Cache-Control": "no-store",
          "X-Sluice-Revision": String(world.map.revision),
        });
        await format.send(response, { world, sheet });
      } catch (error) {
        // Whoever asked has left.
        if (!response.destroyed) answerError(response, error);
      }
    });
  }
  return router;
}
