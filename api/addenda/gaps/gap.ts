import type { Day } from "../../common/day.js";
import type { ExposurePart } from "../exposure.js";
import type { FlagKind } from "../flag-kinds.js";
import type { GapKind } from "./gap-kinds.js";

/** One thing to do so that flags go: at one vendor, about one contract or one sender. */
export interface Gap {
  /** `kind/vendor` and what else tells it apart: the same gap has the same id tomorrow. */
  readonly id: string;
  readonly kind: GapKind;
  readonly vendor: string;
  /** Contract it is about: the one to amend, renew or read; null where there is none. */
  readonly contract: string | null;
  /** The provider to be asked, where it is not the vendor itself; null otherwise. */
  readonly asked: string | null;
  /** Ids of clauses to be had or read, in the order of the law's tables. */
  readonly clauses: readonly string[];
  /** Categories and purposes outside of the scope, ids in order. */
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  /** The flows it is about and the flags it answers, ids in order. */
  readonly flows: readonly string[];
  readonly flags: readonly FlagKind[];
  /** A day by which it should be done, where the map knows one: the last day in force. */
  readonly dueOn: Day | null;
  /** Sum of the points of `because`. It orders work; it is not a measure of liability. */
  readonly points: number;
  readonly because: readonly ExposurePart[];
}
