import type { Day } from "../common/day.js";

export const RIGHTS = [
  "opt_out_sale_share",
  "limit_spi",
  "delete",
  "correct",
  "know_categories",
  "know_specific",
  "admt_opt_out",
] as const;
export type Right = (typeof RIGHTS)[number];

export const MECHANISMS = ["api", "pixel_or_sdk", "file", "replication", "email", "manual"] as const;
export type Mechanism = (typeof MECHANISMS)[number];

export const CONSIDERATIONS = ["none", "monetary", "other_valuable", "unknown"] as const;
export type Consideration = (typeof CONSIDERATIONS)[number];

export const CONFIDENCES = ["declared", "observed", "inferred"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const GATE_MEANS = ["consent_tool", "suppression_list", "code"] as const;
export type GateMeans = (typeof GATE_MEANS)[number];

/** How a flow is technically stopped for one right, with evidence and the day that was last tested. */
export interface Gate {
  readonly right: Right;
  readonly means: GateMeans;
  readonly evidence: string | null;
  readonly testedOn: Day | null;
}

/** Personal information going from one party to another, in one direction. */
export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Category ids; empty means not recorded, which is unknown and never nothing. */
  readonly carries: readonly string[];
  readonly purposes: readonly string[];
  readonly mechanism: Mechanism | null;
  readonly consideration: Consideration;
  /** § 1798.140(ad)(2)(A): the consumer directs the business to disclose. */
  readonly consumerDirected: boolean;
  readonly consumerDirectedEvidence: string | null;
  readonly deidentified: boolean;
  readonly confidence: Confidence;
  readonly confirmedOn: Day | null;
  readonly owner: string | null;
  readonly description: string | null;
  readonly gates: readonly Gate[];
}
