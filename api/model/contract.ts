import type { Day } from "../common/day.js";
import type { ContractProgress } from "./progress.js";

export const CONTRACT_KINDS = [
  "master_agreement",
  "data_processing_agreement",
  "ccpa_addendum",
  "third_party_contract",
  "sub_processor_terms",
  "mspa",
  "click_through",
] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** What a contract covers. Null limits nothing (or, in an amendment, says nothing); an empty list covers nothing. */
export interface ContractScope {
  readonly purposes: readonly string[] | null;
  readonly categories: readonly string[] | null;
}

/** A document that is signed, or on its way to be. Its clauses are read as findings. */
export interface Contract {
  readonly id: string;
  readonly name: string | null;
  /** The vendor bound by it. */
  readonly counterparty: string;
  /** The vendor that signed with its own sub-processor; null where the business signed. */
  readonly onBehalfOf: string | null;
  readonly kind: ContractKind;
  readonly signedOn: Day | null;
  /** First day in force; null where unknown, read as in force from the beginning. */
  readonly effectiveFrom: Day | null;
  /** Last day in force; null where none is set. */
  readonly expiresOn: Day | null;
  /** Renews itself: `expiresOn` does not end it. */
  readonly evergreen: boolean;
  readonly noticeDays: number | null;
  /** Contracts this one changes or forms part of. */
  readonly amends: readonly string[];
  readonly supersedes: readonly string[];
  readonly scope: ContractScope;
  /** Companies of either side's group that it covers as well, by name: words of the paper, which no standing rests on. */
  readonly affiliates: readonly string[];
  readonly documents: readonly string[];
  readonly progress: ContractProgress;
  /** Who makes the next move, or looks after it once it is in force. */
  readonly owner: string | null;
  /** Day by which the next move is expected. */
  readonly dueOn: Day | null;
}

export const FINDING_STATUSES = ["present", "partial", "missing", "not_applicable"] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** One clause of one contract as it was read. Its id is `contract/clause`. */
export interface Finding {
  readonly contract: string;
  /** Id of a row of `law/clauses.ts`. */
  readonly clause: string;
  readonly status: FindingStatus;
  readonly quote: string | null;
  readonly place: string | null;
  readonly reviewer: string | null;
  readonly reviewedOn: Day | null;
}

export function findingId(finding: Pick<Finding, "contract" | "clause">): string {
  return `${finding.contract}/${finding.clause}`;
}
