import { addDays, type Day, daysBetween, isDay } from "../../api/common/day.js";
import { HOSTING } from "./contracts-hosting.js";
import { LACKING } from "./contracts-lacking.js";
import { GOOD_PROVIDERS } from "./contracts-providers.js";
import { FLOWS_FROM_VENDORS } from "./flows-from-vendors.js";
import { FLOWS_INSIDE } from "./flows-inside.js";
import { FLOWS_TO_PROVIDERS } from "./flows-to-providers.js";
import { FLOWS_TO_THIRD_PARTIES } from "./flows-to-third-parties.js";
import type { Line } from "./line.js";
import { PROVIDERS } from "./providers.js";
import { SYSTEMS } from "./systems.js";
import { TERMS } from "./terms.js";
import { THIRD_PARTIES } from "./third-parties.js";

/** The day on which the company is as written: what has expired, what soon will, what was tested lately. */
export const AS_WRITTEN: Day = "2026-11-24";

/**
 * Quillwort, an invented garden retailer, as lines of an import. Seen on another day every day moves along, so that the
 * contract that is about to expire always is.
 */
export function companyLines(today: Day = AS_WRITTEN): readonly Line[] {
  const days = daysBetween(AS_WRITTEN, today);
  const lines = [
    TERMS,
    SYSTEMS,
    PROVIDERS,
    THIRD_PARTIES,
    FLOWS_INSIDE,
    FLOWS_TO_PROVIDERS,
    FLOWS_TO_THIRD_PARTIES,
    FLOWS_FROM_VENDORS,
    HOSTING,
    GOOD_PROVIDERS,
    LACKING,
  ].flat();
  return days === 0 ? lines : lines.map((line) => moved(line, days) as Line);
}

export function companyNdjson(today: Day = AS_WRITTEN): string {
  return companyLines(today)
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}

function moved(value: unknown, days: number): unknown {
  if (isDay(value)) return addDays(value, days);
  if (Array.isArray(value)) return value.map((item) => moved(item, days));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, moved(inside, days)]));
}
