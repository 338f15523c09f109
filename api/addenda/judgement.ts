import { compareIds } from "../common/order.js";
import { selfAndAbove } from "../flows/category-sets.js";
import { SENSITIVE_ROOT } from "../law/categories.js";
import { type Clause, clausesFor, WRITTEN_CONTRACT } from "../law/clauses.js";
import { ADVERTISING_WITHOUT_CCBA } from "../law/purposes.js";
import { categoryById, type DataMap } from "../model/data-map.js";
import type { Flow } from "../model/flow.js";
import type { Role } from "../model/party.js";
import type { Chain } from "./chain.js";

/** One flow read against one chain of contracts: what the chain lacks for it. */
export interface Judgement {
  /** Null where no contract is in force. */
  readonly chain: Chain | null;
  readonly demanded: readonly Clause[];
  readonly missing: readonly Clause[];
  readonly partial: readonly Clause[];
  readonly unreviewed: readonly Clause[];
  readonly uncoveredCategories: readonly string[];
  readonly uncoveredPurposes: readonly string[];
}

/** The clauses demanded of a flow's contract for a role; a conditional clause only where its condition holds. */
export function requiredClauses(flow: Pick<Flow, "purposes" | "deidentified">, role: Role): readonly Clause[] {
  const advertises = flow.purposes.includes(ADVERTISING_WITHOUT_CCBA);
  const key = `${role} ${String(advertises)} ${String(flow.deidentified)}`;
  const known = REQUIRED.get(key);
  if (known !== undefined) return known;
  const required = clausesFor(role).filter(
    ({ condition, required: demanded }) =>
      demanded &&
      (condition !== "advertising_purpose" || advertises) &&
      (condition !== "deidentified_flow" || flow.deidentified),
  );
  REQUIRED.set(key, required);
  return required;
}

/** The few lists there are, each made once: every flow of a large map asks for one. */
const REQUIRED = new Map<string, readonly Clause[]>();

export type ClauseReading = "good" | "missing" | "partial" | "unreviewed";

/** A clause is good when present, or not applicable where it is conditional. Any contract in force is in writing. */
export function readClause(chain: Chain, clause: Clause): ClauseReading {
  if (clause.id === WRITTEN_CONTRACT) return "good";
  const status = chain.statuses.get(clause.id);
  if (status === undefined) return "unreviewed";
  if (status === "present" || (status === "not_applicable" && clause.condition !== null)) return "good";
  return status === "partial" ? "partial" : "missing";
}

export function judge(map: DataMap, flow: Flow, { chain, role }: { chain: Chain; role: Role }): Judgement {
  const demanded = requiredClauses(flow, role);
  const read: Record<ClauseReading, Clause[]> = { good: [], missing: [], partial: [], unreviewed: [] };
  for (const clause of demanded) read[readClause(chain, clause)].push(clause);
  const { purposes, categories } = chain.scope;
  return {
    chain,
    demanded,
    missing: read.missing,
    partial: read.partial,
    unreviewed: read.unreviewed,
    uncoveredCategories: categories === null ? [] : flow.carries.filter((id) => !isCovered(map, id, categories)),
    uncoveredPurposes: purposes === null ? [] : flow.purposes.filter((id) => !purposes.includes(id)),
  };
}

/** What is said of a flow whose contract is no longer asked for anything. */
export const NOTHING_LACKS: Omit<Judgement, "chain"> = {
  demanded: [],
  missing: [],
  partial: [],
  unreviewed: [],
  uncoveredCategories: [],
  uncoveredPurposes: [],
};

/** With no contract in force every required clause is missing, and no scope is there to fall outside of. */
export function judgeWithoutContract(flow: Flow, role: Role): Judgement {
  const demanded = requiredClauses(flow, role);
  return { ...NOTHING_LACKS, chain: null, demanded, missing: demanded };
}

/**
 * A category is in scope if it or anything above it is named; a sensitive one only if it, something above it that is
 * itself sensitive, or the root of the sensitive ones is named.
 */
export function isCovered(map: DataMap, category: string, named: readonly string[]): boolean {
  const parentsOf = (id: string) => categoryById(map, id)?.parents ?? [];
  const above = selfAndAbove(category, parentsOf);
  const counts = (id: string) => !above.has(SENSITIVE_ROOT) || selfAndAbove(id, parentsOf).has(SENSITIVE_ROOT);
  return named.some((id) => above.has(id) && counts(id));
}

export function defects(judgement: Judgement): number {
  const { missing, partial, unreviewed, uncoveredCategories, uncoveredPurposes } = judgement;
  return [missing, partial, unreviewed, uncoveredCategories, uncoveredPurposes].reduce(
    (sum, list) => sum + list.length,
    0,
  );
}

/**
 * The single best chain: one that gives the role, then the fewest defects, then the smaller id of its oldest contract
 * in force.
 */
export function best(judgements: readonly Judgement[], gives: (judgement: Judgement) => boolean): Judgement | null {
  const rank = (judgement: Judgement) => (gives(judgement) ? 0 : 1);
  const oldest = (judgement: Judgement) => judgement.chain?.contracts[0]?.id ?? "";
  return judgements.reduce<Judgement | null>((least, next) => {
    if (least === null) return next;
    const order = rank(next) - rank(least) || defects(next) - defects(least) || compareIds(oldest(next), oldest(least));
    return order < 0 ? next : least;
  }, null);
}
