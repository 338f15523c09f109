/** One clause of the review: what the law wants, what the text proposes and what was made of it. */
import type { ClausesQuery, FindingFieldsFragment } from "../generated/graphql.js";
import type { SuggestedClause } from "./use-proposal.js";

export interface Decision {
  readonly clause: ClausesQuery["clauses"][number];
  readonly suggested: SuggestedClause | undefined;
  readonly finding: FindingFieldsFragment | undefined;
}

interface Known {
  readonly suggested: readonly SuggestedClause[];
  readonly findings: readonly FindingFieldsFragment[];
}

/** In the order of the law's table. */
export function decisionsOf(clauses: ClausesQuery["clauses"], { suggested, findings }: Known): readonly Decision[] {
  const proposals = new Map(suggested.map((each) => [each.clause.id, each]));
  const read = new Map(findings.map((each) => [each.clause.id, each]));
  // A contract in force is in writing: nobody needs to say so.
  return clauses
    .filter(({ id }) => proposals.has(id) || read.has(id))
    .map((clause) => ({ clause, suggested: proposals.get(clause.id), finding: read.get(clause.id) }));
}

/** The next clause after this one that nobody has read yet, going round; null where all are read. */
export function nextOpen(
  decisions: readonly Decision[],
  after: string | null,
  aside: ReadonlySet<string>,
): string | null {
  const at = decisions.findIndex(({ clause }) => clause.id === after);
  const round = [...decisions.slice(at + 1), ...decisions.slice(0, Math.max(at, 0))];
  return round.find(({ clause, finding }) => finding === undefined && !aside.has(clause.id))?.clause.id ?? null;
}
