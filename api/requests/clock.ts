import { type Reason, reason } from "../addenda/reason.js";
import type { Day } from "../common/day.js";
import { addBusinessDays, CALENDARS } from "../law/calendars.js";
import type { RightRule } from "../law/rights-rule.js";

/** When a request is due. The safe date is never late under any reading of “business day”; the latest may be. */
export interface Due {
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly latestOn: Day;
  readonly because: readonly Reason[];
}

export function due(rule: RightRule, receivedOn: Day): Due {
  const { ca_safe: safe, monfri_core: core } = CALENDARS;
  const count = String(rule.businessDays);
  const dueOn = addBusinessDays(receivedOn, rule.businessDays, safe);
  const latestOn = addBusinessDays(receivedOn, rule.businessDays, core);
  const because = [
    reason(`${count} business days from ${receivedOn}, the day of receipt not counted.`, rule.clockCitation),
    reason(
      `Safe date ${dueOn}: ${safe.label}. The law does not define “business day”; this is never late.`,
      safe.citation,
    ),
    reason(`Latest lawful date ${latestOn}: ${core.label}.`, core.citation),
  ];
  return { receivedOn, dueOn, latestOn, because };
}
