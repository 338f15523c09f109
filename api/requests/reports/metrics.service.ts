import type { Day } from "../../common/day.js";
import { invalid } from "../../common/errors.js";
import type { Context } from "../../context.js";
import { METRICS_DUTY, metricsDue } from "../../law/timers.js";
import { metricsOf, type RightMetrics } from "./metrics.js";

export interface YearMetrics {
  readonly year: number;
  /** The day by which they are published, where that is a duty: 11 CCR § 7102(a). */
  readonly publishBy: string;
  /** Whose duty that is, with its section. */
  readonly duty: string;
  readonly citation: string;
  readonly rights: readonly RightMetrics[];
}

/** What came in during a calendar year and what became of it. */
export async function yearMetrics({ live }: Context, year: number): Promise<YearMetrics> {
  knownYear(live.today(), year);
  const [from, to] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const rights = metricsOf(await live.store.ledger.answered(from, to));
  return { year, publishBy: metricsDue(year), duty: METRICS_DUTY.meaning, citation: METRICS_DUTY.citation, rights };
}

/** The statute was enacted in 2018. */
export function knownYear(today: Day, year: number): number {
  const now = Number(today.slice(0, 4));
  if (!Number.isInteger(year) || year < 2018 || year > now)
    throw invalid("year", `Ask for a calendar year from 2018 to ${String(now)}.`);
  return year;
}
