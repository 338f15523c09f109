import { addDays, type Day } from "../../common/day.js";
import { categoryById } from "../../model/data-map.js";
import { contractTitle } from "../titles.js";
import type { World } from "../world.js";
import { blastOf } from "./blast.js";
import { type RenewalKind, renewalRow } from "./renewal-kinds.js";
import { renewalSentence } from "./renewal-words.js";
import type { Renewal } from "./renewals.js";

/** One day of a calendar, in words. It names contracts, vendors and categories, and never a person. */
export interface CalendarDay {
  readonly id: string;
  readonly on: Day;
  /** The day after, on which an event of one whole day ends. */
  readonly until: Day;
  readonly title: string;
  readonly text: string;
  /** Days before on which to be reminded. Those are ours. */
  readonly remind: readonly number[];
}

const REMIND: Readonly<Record<RenewalKind, readonly number[]>> = {
  last_day: [60, 14],
  notice: [30, 7],
  due_diligence: [7],
  evergreen_review: [7],
};

export function calendarDay(world: World, renewal: Renewal): CalendarDay {
  const { label, meaning, citation } = renewalRow(renewal.kind);
  const late = renewal.overdue ? "Overdue: " : "";
  return {
    id: renewal.id,
    on: renewal.on,
    until: addDays(renewal.on, 1),
    title: `${late}${label}: ${contractTitle(world.map, renewal.contract)}`,
    text: [renewalSentence(world, renewal), holdsUp(world, renewal), meaning, citation].filter(Boolean).join("\n"),
    remind: REMIND[renewal.kind],
  };
}

const NAMED = 8;

function holdsUp(world: World, renewal: Renewal): string {
  const { flows, categories, behind } = blastOf(world, renewal);
  if (flows.length === 0) return "No flow rests on it today.";
  const labels = categories.slice(0, NAMED).map((id) => categoryById(world.map, id)?.label ?? id);
  const rest = categories.length - labels.length;
  const carried =
    labels.length === 0 ? "" : `, carrying ${labels.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
  const reached = behind.length === 0 ? "" : `; vendors reached behind it: ${String(behind.length)}`;
  return `Flows that rest on it: ${String(flows.length)}${carried}${reached}.`;
}
