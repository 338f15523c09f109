import type { ReactElement } from "react";
import { Icon } from "../ui/icon.js";
import { Reasons } from "../ui/reasons.js";
import type { GateAnswer } from "./use-may-disclose.js";

/** The answer in one word, and what it rests on. */
export function MayDiscloseAnswer({ answer }: { readonly answer: GateAnswer }): ReactElement {
  const { allowed, withoutCombining, since, because, revision } = answer;
  return (
    <div className="gate-answer" data-allowed={allowed}>
      <p className="gate-answer-head">
        <Icon name={allowed ? "check" : "stop"} /> {headOf(allowed, withoutCombining)}
      </p>
      <Reasons because={because} />
      <p className="detail num">
        {since !== null && `Stands since ${since}. `}Decided on revision {revision} of the map.
      </p>
    </div>
  );
}

function headOf(allowed: boolean, withoutCombining: boolean): string {
  if (!allowed) return "No";
  return withoutCombining ? "Yes, without combining" : "Yes";
}
