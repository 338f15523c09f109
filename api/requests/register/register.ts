import type { World } from "../../addenda/world.js";
import { dayInWords } from "../../common/day-words.js";
import { NOT_LEGAL_ADVICE } from "../../law/confidence.js";
import { CLAUSES } from "./clauses.js";
import { CONTRACTS } from "./contracts.js";
import { FLOWS } from "./flows.js";
import { RECIPIENTS, recipients } from "./recipients.js";
import type { Sheet } from "./sheet.js";

/**
 * What a business hands to whoever asks how it looks after those it discloses to: every recipient, its contracts with
 * the clause grid and the words each reading rests on, and its flows with why each is what it is (§ 1798.100(d),
 * 11 CCR §§ 7051, 7053).
 */
export const SHEETS: readonly Sheet[] = [RECIPIENTS, CONTRACTS, CLAUSES, FLOWS];

/** What the register is, as name and value. */
export function aboutRegister(world: World): readonly (readonly [string, string | number])[] {
  return [
    ["Register", "Recipients of personal information, with their contracts, clauses and flows"],
    ["As of", dayInWords(world.day)],
    ["Revision of the map", world.map.revision],
    ["Recipients", [...recipients(world)].length],
    ["How it was made", "From the map as it was recorded at the end of that day, judged on that day."],
    ["Recipients are", "vendors into which at least one flow leads."],
    ["Clauses are", "those demanded of the recipient's role, and others that were looked for in its contracts."],
    ["Not read means", "that nobody had recorded a reading of that clause."],
    ["Notice", NOT_LEGAL_ADVICE],
  ];
}
