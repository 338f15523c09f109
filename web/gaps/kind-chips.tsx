import { useQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { GapCountsDocument, type GapKind } from "../generated/graphql.js";

interface KindChipsProps {
  readonly chosen: readonly GapKind[];
  readonly onChoose: (kinds: readonly GapKind[]) => void;
}

/** How many there are of each kind; pressing one shows those alone. */
export function KindChips({ chosen, onChoose }: KindChipsProps): ReactElement | null {
  const { data, previousData } = useQuery(GapCountsDocument);
  const counts = (data ?? previousData)?.gapCounts ?? [];
  if (counts.length === 0) return null;
  const toggle = (kind: GapKind) =>
    onChoose(chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind]);
  return (
    <div className="kind-chips" role="group" aria-label="Which gaps">
      <button type="button" className="kind-chip" aria-pressed={chosen.length === 0} onClick={() => onChoose([])}>
        All <span className="num">{counts.reduce((sum, { count }) => sum + count, 0)}</span>
      </button>
      {counts.map(({ kind, label, count }) => (
        <button
          key={kind}
          type="button"
          className="kind-chip"
          aria-pressed={chosen.includes(kind)}
          onClick={() => toggle(kind)}
        >
          {label} <span className="num">{count}</span>
        </button>
      ))}
    </div>
  );
}
