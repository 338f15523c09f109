import { type Day, isDay } from "../../common/day.js";
import { type Source, wrong } from "./source.js";

/** A yes or no, absent as no. */
export function flag(source: Source, field: string): boolean {
  const raw = source.raw[field];
  if (raw === undefined || raw === null) return false;
  if (typeof raw !== "boolean") throw wrong(source, field, "must be true or false");
  return raw;
}

export function day(source: Source, field: string): Day | null {
  const raw = source.raw[field];
  if (raw === undefined || raw === null) return null;
  if (!isDay(raw)) throw wrong(source, field, "must be a day that exists, written YYYY-MM-DD");
  return raw;
}

/** A whole number from 0 to `most`. */
export function count(source: Source, field: string, most: number): number | null {
  const raw = source.raw[field];
  if (raw === undefined || raw === null) return null;
  if (typeof raw !== "number" || !Number.isInteger(raw) || raw < 0 || raw > most)
    throw wrong(source, field, `must be a whole number from 0 to ${String(most)}`);
  return raw === 0 ? 0 : raw;
}

/** One of a closed list of words; undefined where absent. */
export function optionalWord<T extends string>(source: Source, field: string, all: readonly T[]): T | undefined {
  const raw = source.raw[field];
  if (raw === undefined || raw === null) return undefined;
  const found = all.find((one) => one === raw);
  if (found === undefined) throw wrong(source, field, `must be one of ${all.join(", ")}`);
  return found;
}

export function word<T extends string>(source: Source, field: string, all: readonly T[]): T {
  const found = optionalWord(source, field, all);
  if (found === undefined) throw wrong(source, field, `is required: one of ${all.join(", ")}`);
  return found;
}
