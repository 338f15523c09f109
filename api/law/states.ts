import type { Day } from "../common/day.js";
import type { LawConfidence } from "./confidence.js";
import { OTHER_STATES } from "./states-rows.js";

/** One cell of a state's profile: what it says, where that comes from, and how sure it is. */
export interface Cell<T> {
  readonly value: T;
  readonly citation: string;
  readonly confidence: LawConfidence;
}

export type Signal = "required" | "required_with_conditions" | "not_required" | "disputed";

export interface StateLaw {
  /** Postal code. */
  readonly state: string;
  readonly label: string;
  readonly inForceFrom: Cell<Day>;
  readonly rights: Cell<readonly StateRight[]>;
  /** Calendar days from receipt to the answer; California's opt-outs have clocks of their own (clocks.ts). */
  readonly responseDays: Cell<number>;
  /** Days added once, with a notice within the first period. */
  readonly extensionDays: Cell<number>;
  readonly signal: Cell<Signal>;
  /** Whether a refusal can be appealed to the business; null: not read. */
  readonly appeal: Cell<boolean | null>;
  readonly note: string | null;
}

export const STATE_RIGHTS = [
  "opt_out_sale",
  "opt_out_sharing",
  "opt_out_targeted_advertising",
  "opt_out_profiling",
  "limit_spi",
  "delete",
  "correct",
  "know",
] as const;
export type StateRight = (typeof STATE_RIGHTS)[number];

const act = <T>(value: T, citation: string): Cell<T> => ({ value, citation, confidence: "statute_text" });

const CALIFORNIA: StateLaw = {
  state: "CA",
  label: "California",
  inForceFrom: { value: "2020-01-01", citation: "§ 1798.198", confidence: "secondary" },
  rights: act(
    ["opt_out_sale", "opt_out_sharing", "limit_spi", "delete", "correct", "know"],
    "§§ 1798.105, 1798.106, 1798.110, 1798.115, 1798.120, 1798.121",
  ),
  responseDays: act(45, "§ 1798.130(a)(2)(A); 11 CCR § 7021(b)"),
  extensionDays: act(45, "§ 1798.130(a)(2)(A); 11 CCR § 7021(b)"),
  signal: { value: "required", citation: "11 CCR § 7025(b)", confidence: "regulation_text" },
  appeal: act(false, "§ 1798.145(h)(2)"),
  note: "Opt-outs and limits: 15 business days. Automated decisions from 1 January 2027.",
};

/** Which law a request carries, by the consumer's state. California is complete; every other cell says how sure it is. */
export const STATE_LAWS: readonly StateLaw[] = [CALIFORNIA, ...OTHER_STATES];

const BY_STATE: ReadonlyMap<string, StateLaw> = new Map(STATE_LAWS.map((law) => [law.state, law]));

export function stateLaw(state: string): StateLaw | undefined {
  return BY_STATE.get(state);
}
