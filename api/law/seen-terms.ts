import type { PiCategory } from "../model/category.js";
import { categoryById, purposeById } from "../model/data-map.js";
import type { Purpose } from "../model/purpose.js";
import { named, type Seen, type Snapshot } from "../model/seen.js";
import { type Clause, clauseById } from "./clauses.js";

export type SeenCategory<S extends Snapshot = Snapshot> = Seen<PiCategory, "PiCategory", S>;
export type SeenPurpose<S extends Snapshot = Snapshot> = Seen<Purpose, "Purpose", S>;
export type SeenClause = Clause & { readonly __typename: "Clause" };

export function seenCategory<S extends Snapshot>(at: S, id: string): SeenCategory<S> {
  return { ...named(categoryById(at.map, id), id), __typename: "PiCategory", at };
}

export function seenPurpose<S extends Snapshot>(at: S, id: string): SeenPurpose<S> {
  return { ...named(purposeById(at.map, id), id), __typename: "Purpose", at };
}

export function seenClause(id: string): SeenClause {
  return { ...named(clauseById(id), id), __typename: "Clause" };
}
