import type { ReactElement } from "react";
import type { Severity } from "../generated/graphql.js";
import { badgeShapes } from "./badge-shapes.js";

interface SeverityMarkProps {
  readonly severity: Severity;
  /** How many flags, where it stands for several. */
  readonly count?: number;
  readonly size?: number;
  /** Said aloud where no words stand beside it. */
  readonly label?: string;
}

export function SeverityMark({ severity, count, size = 18, label }: SeverityMarkProps): ReactElement {
  const spoken = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" style={{ flex: "none", verticalAlign: "-0.25em" }} {...spoken}>
      <path d={badgeShapes[severity]} fill={`var(--sluice-${severity.toLowerCase()})`} />
      <text
        x="12"
        y={severity === "HIGH" ? 18.5 : 16.5}
        fontSize="12"
        fontWeight="bold"
        textAnchor="middle"
        fill="var(--sluice-surface)"
      >
        {count ?? "!"}
      </text>
    </svg>
  );
}
