import { type Reason, reason } from "../addenda/reason.js";
import type { Day } from "../common/day.js";
import { CLOCKS } from "../law/clocks.js";
import type { RightRule } from "../law/rights-rule.js";
import type { Plan } from "./plan.js";

/** What to know about a plan as a whole: whether the right is law yet, how far it reaches, what the map cannot tell. */
export function planNotes(rule: RightRule, { interval }: Plan, receivedOn: Day): readonly Reason[] {
  return [
    ...notYet(rule, receivedOn),
    ...rule.notes.map(({ text, citation }) => reason(text, citation)),
    ...(interval === null || rule.everRecipients
      ? []
      : [reason(`Also who received between ${interval.from} and ${interval.to} and does no more.`, rule.citation)]),
  ];
}

function notYet({ right, citation }: RightRule, receivedOn: Day): readonly Reason[] {
  const { inForceFrom } = CLOCKS[right];
  if (inForceFrom === null || receivedOn >= inForceFrom) return [];
  return [
    reason(`Not in force on ${receivedOn}: this right is law from ${inForceFrom} on.`, `11 CCR § 7200(b); ${citation}`),
  ];
}
