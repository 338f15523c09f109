import { dayInWords } from "../common/day-words.js";
import { sortIds } from "../common/order.js";
import { categoryById, type DataMap, purposeById } from "../model/data-map.js";
import type { CoverageLine } from "./coverage.js";
import { listed } from "./reason.js";

/** "Covered for e-mail and orders; not for precise geolocation since 3 March 2026." */
export function coverageSentence(map: DataMap, lines: readonly CoverageLine[]): string {
  if (lines.length === 0) return "Nothing flows to it.";
  const of = (state: CoverageLine["state"]) => lines.filter((line) => line.state === state);
  const [covered, not, unknown, free] = [of("covered"), of("not_covered"), of("unknown"), of("not_asked")];
  const named = (some: readonly CoverageLine[]) => few(namesOf(map, some, lines));
  const parts = [
    ...(covered.length === 0 ? [] : [`covered for ${named(covered)}`]),
    ...bySince(not).map(([since, some], at) => {
      const start = covered.length === 0 && at === 0 ? "not covered for" : "not for";
      return `${start} ${named(some)}${since === "" ? "" : ` since ${dayInWords(since)}`}`;
    }),
    ...(unknown.length === 0 ? [] : [`not known for ${named(unknown)}`]),
    ...(free.length === 0 ? [] : [`no contract of ours is needed for ${named(free)}`]),
  ];
  const sentence = parts.join("; ");
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}

/** The newest loss first; those of no known day last. */
function bySince(lines: readonly CoverageLine[]): readonly (readonly [string, readonly CoverageLine[]])[] {
  const days = sortIds(new Set(lines.map(({ since }) => since ?? ""))).reverse();
  return days.map((day) => [day, lines.filter(({ since }) => (since ?? "") === day)]);
}

/** By category; its purposes are named where for others of them it stands otherwise. */
function namesOf(map: DataMap, some: readonly CoverageLine[], all: readonly CoverageLine[]): readonly string[] {
  const categories = [...new Set(some.map(({ category }) => category))];
  return categories.map((category) => {
    const mine = some.filter((line) => line.category === category);
    const name = category === null ? UNSAID : lowered(categoryById(map, category)?.label ?? category);
    if (mine.length === all.filter((line) => line.category === category).length) return name;
    return `${name} (${few(mine.map(({ purpose }) => purposeName(map, purpose)))})`;
  });
}

const UNSAID = "what is not recorded";

function purposeName(map: DataMap, purpose: string | null): string {
  return purpose === null ? "no purpose recorded" : lowered(purposeById(map, purpose)?.label ?? purpose);
}

const NAMED = 5;

function few(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return listed(names);
  return listed([...names.slice(0, NAMED), `${String(names.length - NAMED)} more`]);
}

/** "Email address" inside a sentence is "email address"; "IP address" and "GPS" stay as they are. */
function lowered(label: string): string {
  return /^\p{Lu}[\p{Ll} ]/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}
