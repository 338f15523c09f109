import type { ReactElement } from "react";
import { useWords } from "../../apollo/about.js";
import type { FlagPartsFragment } from "../../generated/graphql.js";
import { Reasons } from "../../ui/reasons.js";
import { SeverityMark } from "../../ui/severity-mark.js";

/** Each flag in words, with the reasons behind it one click away; the first is open. */
export function FlagList({ flags }: { readonly flags: readonly FlagPartsFragment[] }): ReactElement {
  const words = useWords();
  return (
    <div className="flag-list">
      {flags.map((flag, index) => (
        <details key={flag.kind} open={index === 0}>
          <summary>
            <SeverityMark severity={flag.severity} /> <strong>{flag.label}</strong>
            <span className="dimmed"> {words.severity(flag.severity).label}</span>
            {flag.since && <span className="num dimmed"> since {flag.since}</span>}
          </summary>
          <Reasons because={flag.because} />
        </details>
      ))}
    </div>
  );
}
