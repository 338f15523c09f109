import { createHash } from "node:crypto";
import { type Request, Router } from "express";
import ical, { foldLines, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { Day } from "../../common/day.js";
import { answerError } from "../../common/plain-answer.http.js";
import { queryOptions } from "../../common/query-options.http.js";
import { sendInChunks } from "../../common/send-in-chunks.http.js";
import type { Live } from "../../live.js";
import type { World } from "../world.js";
import { calendarDay } from "./calendar.js";
import type { Renewal } from "./renewals.js";
import { type RenewalFilter, renewalsUntil } from "./renewals.service.js";

const TYPE = "text/calendar; charset=utf-8";
const TTL_SECONDS = 12 * 60 * 60;
const DAY_SECONDS = 24 * 60 * 60;

/**
 * GET /renewals.ics: a calendar to subscribe to, of whole days. `?until=` and `?vendor=` as in the query. Of the
 * libraries that write the format this one brings no others with it; its next major version leaves Node 20 behind.
 */
export function calendarRouter(live: Live): Router {
  const router = Router();
  router.get("/renewals.ics", async (request, response) => {
    try {
      const { world } = live;
      const all = renewalsUntil(world, filterOf(request));
      response.set({
        "Content-Type": TYPE,
        "Content-Disposition": 'inline; filename="sluice-renewals.ics"',
        "Cache-Control": "private, no-cache",
      });
      await sendInChunks(response, calendar(world, all));
    } catch (error) {
      answerError(response, error);
    }
  });
  return router;
}

const KNOWN = ["until", "vendor"];

function filterOf(request: Request): RenewalFilter {
  const query = queryOptions(request, KNOWN);
  return { until: query.get("until"), vendor: query.get("vendor") };
}

/** Nothing of it comes from the clock: the same map on the same day is the same calendar, byte for byte. */
function* calendar(world: World, all: readonly Renewal[]): Generator<string> {
  const made = ical({
    name: "Sluice renewals",
    prodId: { company: "Sluice", product: "Renewals", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: TTL_SECONDS,
  });
  yield made.toString().replace(END, "");
  for (const renewal of all) {
    const { id, on, until, title, text, remind } = calendarDay(world, renewal);
    const event = made.createEvent({
      id: `${createHash("sha256").update(id).digest("hex").slice(0, 32)}@sluice`,
      stamp: midnight(world.day),
      start: midnight(on),
      end: midnight(until),
      allDay: true,
      summary: title,
      description: text,
      // A day to think of takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of remind)
      event.createAlarm({ type: ICalAlarmType.display, trigger: days * DAY_SECONDS, description: title });
    yield foldLines(event.toString());
  }
  yield `${END}\r\n`;
}

const END = "END:VCALENDAR";

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
