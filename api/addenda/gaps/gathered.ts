import type { Day } from "../../common/day.js";
import type { Clause } from "../../law/clauses.js";
import type { FlagKind } from "../flag-kinds.js";
import type { GapKind } from "./gap-kinds.js";

/** A gap being gathered: each flow adds what it lacks. */
export interface Gathered {
  readonly kind: GapKind;
  readonly vendor: string;
  readonly contract: string | null;
  readonly asked: string | null;
  /** Null while there are none: most gaps are about one of the three. */
  clauses: Set<Clause> | null;
  categories: Set<string> | null;
  purposes: Set<string> | null;
  readonly flows: Set<string>;
  readonly flags: Set<FlagKind>;
  dueOn: Day | null;
}

export function needClauses(group: Gathered, ...lists: readonly (readonly Clause[] | undefined)[]): void {
  group.clauses ??= new Set();
  for (const list of lists) for (const clause of list ?? []) group.clauses.add(clause);
}

export function needScope(group: Gathered, part: "categories" | "purposes", ids: readonly string[] = []): void {
  const named = (group[part] ??= new Set());
  for (const id of ids) named.add(id);
}

export type Group = Pick<Gathered, "kind" | "vendor" | "contract" | "asked">;

/** One vendor has few groups, and one flow after the other mostly meets the same: the last is looked at first. */
export function groupOf(gathered: Gathered[], { kind, vendor, contract, asked }: Group): Gathered {
  const known = gathered.findLast((each) => each.kind === kind && each.contract === contract && each.asked === asked);
  if (known !== undefined) return known;
  const lists = { clauses: null, categories: null, purposes: null };
  const fresh = {
    kind,
    vendor,
    contract,
    asked,
    ...lists,
    flows: new Set<string>(),
    flags: new Set<FlagKind>(),
    dueOn: null,
  };
  gathered.push(fresh);
  return fresh;
}
