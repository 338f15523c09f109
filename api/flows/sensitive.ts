import { SENSITIVE_ROOT } from "../law/categories.js";
import type { Flow } from "../model/flow.js";
import { askedSet, type CategorySets } from "./category-sets.js";
import { num } from "./walk.js";

/** Whether a flow carries sensitive personal information (§ 1798.140(ae)), or may: one that names nothing is unknown. */
export function maySensitive(sets: CategorySets, { carries }: Flow): boolean {
  const sensitive = sensitiveIn(sets);
  return carries.length === 0 || carries.some((id) => sensitive.has(id));
}

/** Ids of the sensitive categories, worked out once for a set of categories. */
function sensitiveIn(sets: CategorySets): ReadonlySet<string> {
  const known =
    kept.get(sets) ?? new Set(sets.ids.filter((_, number) => isIn(askedSet(sets, [SENSITIVE_ROOT]), number)));
  kept.set(sets, known);
  return known;
}

const kept = new WeakMap<CategorySets, ReadonlySet<string>>();

function isIn(set: Uint32Array, number: number): boolean {
  return (num(set, number >>> 5) & (1 << (number & 31))) !== 0;
}
