import type { Right } from "../../model/flow.js";
import { RIGHTS } from "../../model/flow.js";
import type { Answered } from "../ledger/answered.js";

/** What is published of one right for a calendar year: 11 CCR § 7102(a). */
export interface RightMetrics {
  readonly right: Right;
  readonly received: number;
  /** In whole or in part. */
  readonly complied: number;
  readonly compliedInPart: number;
  readonly denied: number;
  readonly withdrawn: number;
  readonly open: number;
  /** Days from receipt to answer, of those complied with or denied; null where there are none. */
  readonly medianDays: number | null;
  readonly meanDays: number | null;
}

/** Counted from how many requests took how many days, so that millions of them weigh nothing. */
export function metricsOf(answered: readonly Answered[]): readonly RightMetrics[] {
  return RIGHTS.map((right) =>
    ofRight(
      right,
      answered.filter((each) => each.right === right),
    ),
  );
}

const SUBSTANTIVE = ["completed", "completed_in_part", "denied"];

function ofRight(right: Right, rows: readonly Answered[]): RightMetrics {
  const count = (...states: readonly string[]) =>
    rows.reduce((sum, each) => (states.includes(each.state) ? sum + each.count : sum), 0);
  const timed = rows.filter(({ state, days }) => days !== null && SUBSTANTIVE.includes(state));
  return {
    right,
    received: rows.reduce((sum, each) => sum + each.count, 0),
    complied: count("completed", "completed_in_part"),
    compliedInPart: count("completed_in_part"),
    denied: count("denied"),
    withdrawn: count("withdrawn"),
    open: count("received", "verifying", "in_progress"),
    medianDays: median(timed),
    meanDays: mean(timed),
  };
}

/** The middle one, or halfway between the middle two. */
function median(timed: readonly Answered[]): number | null {
  const rows = [...timed].sort((left, right) => (left.days ?? 0) - (right.days ?? 0));
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const at = (place: number): number => {
    let passed = 0;
    for (const { days, count } of rows) if ((passed += count) > place) return days ?? 0;
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

function mean(timed: readonly Answered[]): number | null {
  const total = timed.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const days = timed.reduce((sum, each) => sum + (each.days ?? 0) * each.count, 0);
  return Math.round((days / total) * 10) / 10;
}
