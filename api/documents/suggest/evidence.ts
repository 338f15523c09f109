import type { Passage } from "../document-text.js";
import type { Hit } from "./hit.js";
import { passagesOf } from "./reading.js";
import type { Reading } from "./reading.js";

/** As much of a sentence as a reviewer reads at a glance, around the words that decided. */
const GLANCE = 420;

export function evidenceOf(reading: Reading, { statement, start, end }: Hit): Passage[] {
  const { start: from, end: to } = statement;
  const around =
    to - from <= GLANCE
      ? { from, to }
      : cut(reading, Math.max(from, start - GLANCE / 2), Math.min(to, end + GLANCE / 2), statement);
  const own = passagesOf(reading, around.from, around.to);
  return [...own, ...statement.leads.flatMap((lead) => passagesOf(reading, ...leadEnd(reading, lead)))];
}

/** Moves both ends to whole words, never out of the statement. */
function cut({ plain }: Reading, from: number, to: number, { start, end }: { start: number; end: number }) {
  let [left, right] = [from, to];
  while (left > start && /\S/.test(plain.charAt(left - 1))) left -= 1;
  while (right < end && /\S/.test(plain.charAt(right))) right += 1;
  return { from: left, to: right };
}

function leadEnd({ plain }: Reading, { start, end }: { start: number; end: number }): [number, number] {
  let from = Math.max(start, end - 160);
  while (from > start && /\S/.test(plain.charAt(from - 1))) from -= 1;
  return [from, end];
}
