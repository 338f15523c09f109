import { addDays, isDay } from "../../common/day.js";
import type { Day } from "../../common/day.js";
import type { Suggested, Suggestion } from "../suggestion.js";
import { daysIn } from "./days.js";
import type { Dated } from "./days.js";
import { numberOf, NUMBER } from "./numbers.js";
import type { Legible } from "./hit.js";
import { passagesOf } from "./reading.js";

const EFFECTIVE =
  /\b(?:effective (?:as of|date|from|on|since)|entered into(?: and effective)?(?: as of| on)?|made (?:and entered into )?(?:as of|on|this)|commenc(?:es|ing) on|comes? into (?:force|effect) on|in (?:force|effect) (?:from|since)|(?:takes|shall take) effect on|dated as of)\b/;
const SIGNED = /\b(?:signed|signature|executed|date)\b/;
const EXPIRES =
  /\b(?:expir(?:es?|y|ation)(?: date| on)?|until|through|(?:will|shall) (?:end|terminate) on|ends on|terminates on|valid (?:to|until))\b/;
const OTHERS =
  /\b(?:between the parties dated|agreement dated|regulation|directive|act of|decision|as amended|version|last updated|law of)\b/;

type Dates = Pick<Suggestion, "signedOn" | "effectiveFrom" | "expiresOn">;

/** The days on which a contract begins, was signed and ends, by the words before them. */
export function datesOf(text: Legible): Dates {
  const days = daysIn(text.reading.lower);
  const effectiveFrom = first(text, days, {
    cue: EFFECTIVE,
    near: 70,
    why: "The text calls it the day it takes effect.",
  });
  const signedOn = signatureOf(text, days);
  const until = first(text, days, { cue: EXPIRES, near: 60, why: "The text ends on this day." });
  return { effectiveFrom, signedOn, expiresOn: until ?? endOfTerm(text, effectiveFrom) };
}

interface Look {
  readonly cue: RegExp;
  readonly near: number;
  readonly why: string;
}

function first({ reading }: Legible, days: readonly Dated[], { cue, near, why }: Look): Suggested<Day> | null {
  for (const { day, start, end } of days) {
    const before = reading.lower.slice(Math.max(0, start - near), start).replace(/^.*[.;]\s/s, "");
    const at = before.search(cue);
    if (at < 0 || OTHERS.test(before.slice(at))) continue;
    return { value: day, why, evidence: passagesOf(reading, start - before.length + at, end) };
  }
  return null;
}

/** The last day beside a signature: a contract is signed when the second has signed. */
function signatureOf({ reading }: Legible, days: readonly Dated[]): Suggested<Day> | null {
  const signed = days.filter(({ start }) => {
    const before = reading.lower.slice(Math.max(0, start - 24), start);
    const around = reading.lower.slice(Math.max(0, start - 400), start);
    return (
      /\bdate(?: signed)?:?\s*$/.test(before) &&
      !/effective date:?\s*$/.test(before) &&
      SIGNED.test(around) &&
      /\b(?:sign\w*|by|title|name):/.test(around)
    );
  });
  const last = signed.toSorted((left, right) => (left.day < right.day ? -1 : 1)).at(-1);
  if (last === undefined) return null;
  return {
    value: last.day,
    why: "The last day beside a signature.",
    evidence: passagesOf(reading, last.start, last.end),
  };
}

const TERM = new RegExp(
  `\\b(?:initial term|term|period) of (?:${NUMBER})[ -](years?|months?)\\b|\\b(?:for|continues? for) (?:an initial (?:term|period) of )?(?:${NUMBER})[ -](years?|months?) (?:from|after) the effective date`,
);

function endOfTerm({ reading }: Legible, from: Suggested<Day> | null): Suggested<Day> | null {
  const match = TERM.exec(reading.lower);
  const count = match === null ? null : numberOf(match[0]);
  if (from === null || match === null || count === null) return null;
  const value = lastDay(from.value, /year/.test(match[0]) ? count * 12 : count);
  if (value === null) return null;
  return {
    value,
    why: "The term counted from the day it takes effect.",
    evidence: passagesOf(reading, match.index, match.index + match[0].length),
  };
}

function lastDay(from: Day, months: number): Day | null {
  const [year = 0, month = 1] = from.split("-").map(Number);
  const total = year * 12 + month - 1 + months;
  const next = `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((total % 12) + 1).padStart(2, "0")}`;
  for (let date = Number(from.slice(8)); date > 27; date -= 1) {
    if (isDay(`${next}-${String(date)}`)) return addDays(`${next}-${String(date)}`, -1);
  }
  const day = `${next}-${from.slice(8)}`;
  return isDay(day) ? addDays(day, -1) : null;
}
