import { dayInWords } from "../../common/day-words.js";
import { get } from "../../model/table.js";
import { contractTitle } from "../titles.js";
import type { World } from "../world.js";
import type { Renewal } from "./renewals.js";

/** What there is to do by that day, in a sentence that names the contract. */
export function renewalSentence({ map }: World, renewal: Renewal): string {
  const title = contractTitle(map, renewal.contract);
  const from = renewal.from === null ? null : dayInWords(renewal.from);
  switch (renewal.kind) {
    case "last_day":
      return `${title} is in force for the last time on ${dayInWords(renewal.on)}, and nothing takes its place.`;
    case "notice":
      return noticeSentence(renewal, {
        title,
        ends: from ?? "",
        renews: get(map.contracts, renewal.contract)?.evergreen === true,
      });
    case "due_diligence":
      return from === null
        ? `Nobody has recorded a reading of ${title}: read it, and ask how its terms are kept.`
        : `${title} was last read on ${from}: read it again, and ask how its terms are kept.`;
    case "evergreen_review":
      return `${title} has renewed itself since ${from ?? "its beginning"}: see whether it still fits.`;
  }
}

function noticeSentence(
  { on, overdue }: Renewal,
  { title, ends, renews }: { readonly title: string; readonly ends: string; readonly renews: boolean },
): string {
  const then = renews ? `renews itself after ${ends}` : `ends on ${ends}`;
  if (overdue) return `The day to give notice was ${dayInWords(on)}; ${title} ${then}.`;
  return renews ? `Give notice, or ${title} ${then}.` : `Give notice or agree on what follows: ${title} ${then}.`;
}
