import type { Reason } from "../../addenda/reason.js";
import type { Day } from "../../common/day.js";
import { STANDING_KINDS, type StandingKind, type StandingOf } from "../ledger/standing.js";
import type { GateRuling } from "./ruling.js";

export interface GateAnswer {
  readonly allowed: boolean;
  /** True where it may go on only without combining: § 1798.140(e)(6). */
  readonly withoutCombining: boolean;
  /** The standing that decided; null where none did. */
  readonly by: StandingKind | null;
  /** Since when that stands. */
  readonly since: Day | null;
  readonly because: Reason;
}

/** Whether a person's information may be disclosed, by what stands for that person. */
export function decide({ bars, open, unknown }: GateRuling, standing: StandingOf): GateAnswer {
  if (unknown !== null) return answer(false, unknown.because);
  let milder: GateAnswer | null = null;
  for (const kind of STANDING_KINDS) {
    const since = standing[kind];
    const bar = bars[kind];
    if (since === undefined || bar === null) continue;
    const found = { ...answer(!bar.closed, bar.because), withoutCombining: !bar.closed, by: kind, since };
    if (bar.closed) return found;
    milder ??= found;
  }
  return milder ?? answer(true, open);
}

function answer(allowed: boolean, because: Reason): GateAnswer {
  return { allowed, withoutCombining: false, by: null, since: null, because };
}

/** Several things that find one person: what stands for any of them stands for the person. */
export function together(standings: readonly StandingOf[]): StandingOf {
  return Object.assign({}, ...standings) as StandingOf;
}
