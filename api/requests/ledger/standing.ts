import type { Day } from "../../common/day.js";

/**
 * What stands for a person until it is taken back: § 1798.135(c)(4), 11 CCR § 7026, § 7027(l); `deleted` keeps deleted
 * what was deleted (11 CCR § 7022(e)); `under_16` bars a sale without opting in (§ 1798.120(c)).
 */
export const STANDING_KINDS = ["opt_out_sale_share", "limit_spi", "admt_opt_out", "deleted", "under_16"] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/** A change of the register: it begins to stand, or is taken back. */
export interface StandingMark {
  readonly token: string;
  readonly kind: StandingKind;
  readonly on: Day;
  readonly stands: boolean;
  /** The request that it rests on. */
  readonly request: string;
}

/** By kind the day since when it stands; a kind that does not stand is absent. */
export type StandingOf = Readonly<Partial<Record<StandingKind, Day>>>;
