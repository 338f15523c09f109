import { compareIds } from "../common/order.js";
import { values } from "../model/table.js";
import type { Role } from "../model/party.js";
import type { Snapshot } from "../model/seen.js";
import { STATUTORY_CATEGORIES } from "./categories.js";
import { CLAUSES, clausesFor } from "./clauses.js";
import type { LawConfidence } from "./confidence.js";
import { STATUTORY_PURPOSES } from "./purposes.js";
import {
  type SeenCategory,
  seenCategory,
  type SeenClause,
  seenClause,
  type SeenPurpose,
  seenPurpose,
} from "./seen-terms.js";

/** The statute's categories in its own order, then the company's by id. */
export function piCategories<S extends Snapshot>(at: S): readonly SeenCategory<S>[] {
  return idsWithOwn(at.map.law.categories, values(at.map.categories)).map((id) => seenCategory(at, id));
}

/** The statute's purposes in its own order, then the company's by id. */
export function purposes<S extends Snapshot>(at: S): readonly SeenPurpose<S>[] {
  return idsWithOwn(at.map.law.purposes, values(at.map.purposes)).map((id) => seenPurpose(at, id));
}

/** All clauses, or those that the contract of one role needs, in the order of the law's tables. */
export function clauses(role: Role | undefined): readonly SeenClause[] {
  return (role === undefined ? CLAUSES : clausesFor(role)).map((clause) => seenClause(clause.id));
}

function idsWithOwn(law: ReadonlyMap<string, unknown>, own: Iterable<{ readonly id: string }>): readonly string[] {
  return [...law.keys(), ...[...own].map(({ id }) => id).sort(compareIds)];
}

/** How a row of the statute was verified; null for the company's own. */
export function confidenceOf(id: string): LawConfidence | null {
  return CONFIDENCES.get(id) ?? null;
}

const CONFIDENCES: ReadonlyMap<string, LawConfidence> = new Map(
  [...STATUTORY_CATEGORIES, ...STATUTORY_PURPOSES].map((row) => [row.id, row.confidence]),
);
