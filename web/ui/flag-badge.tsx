import type { ReactElement } from "react";
import type { Severity } from "../generated/graphql.js";
import { SeverityMark } from "./severity-mark.js";

interface FlagBadgesProps {
  readonly flags: readonly { readonly kind: string; readonly label: string; readonly severity: Severity }[];
  readonly most?: number;
}

/** Flags by shape and words, the first ones named and the rest counted. */
export function FlagBadges({ flags, most = 3 }: FlagBadgesProps): ReactElement {
  if (flags.length === 0) return <span className="dimmed">No flags</span>;
  const named = flags.length > most ? flags.slice(0, most - 1) : flags;
  return (
    <span className="flag-badges">
      {named.map(({ kind, label, severity }) => (
        <span key={kind} className="flag-badge">
          <SeverityMark severity={severity} size={15} /> {label}
        </span>
      ))}
      {named.length < flags.length && <span className="dimmed">and {flags.length - named.length} more</span>}
    </span>
  );
}
