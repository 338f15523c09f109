import { SENSITIVE_ROOT } from "../law/categories.js";
import { categoryById, type DataMap } from "../model/data-map.js";
import { selfAndAbove } from "./category-sets.js";

/** Sensitive personal information, § 1798.140(ae): whatever stands below the row (L), the company's own included. */
export function isSensitive(map: DataMap, category: string): boolean {
  const parentsOf = (id: string) => categoryById(map, id)?.parents ?? [];
  return category !== SENSITIVE_ROOT && selfAndAbove(category, parentsOf).has(SENSITIVE_ROOT);
}
