import type { Action } from "../../law/rights-actions.js";

/**
 * What a change means for people who opted out before it: each step that it adds is owed to all of them at once
 * (§ 1798.120(d): not sold or shared after the opt-out). Null where it adds none, or nobody opted out.
 */
export function standingSentence(added: readonly { readonly action: Action }[], optedOut: number): string | null {
  const stops = added.filter(({ action }) => action === "STOP").length;
  const others = added.filter(({ action }) => OWED.has(action)).length;
  if (optedOut === 0 || stops + others === 0) return null;
  const parts = [
    stops === 0 ? null : `a sale or sharing to ${count(stops, "party", "parties")}`,
    others === 0 ? null : `${count(others, "other step", "other steps")} of an opt-out`,
  ].filter((part) => part !== null);
  return `This adds ${parts.join(" and ")}, owed to all who opted out: ${optedOut.toLocaleString("en-US")} on the register.`;
}

/** What somebody has to do besides stopping; the rest goes on as it did. */
const OWED: ReadonlySet<Action> = new Set(["NOTIFY_AND_DIRECT", "INSTRUCT", "CONTINUE_WITHOUT_COMBINING"]);

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;
}
