import type { Reading } from "./reading.js";

const KINDS = "annex(?:ure)?|schedule|exhibit|appendix|attachment";
const NAME = "([a-z]|[ivx]{1,4}|\\d{1,2})";
const NAMED = new RegExp(`\\b(?:${KINDS})\\b(?: ${NAME}(?:[-.]\\w{1,3})?\\b)?`, "g");
/** A line of its own. */
const BEGINS = new RegExp(
  `^[^a-z\\d]*(?:\\d+(?:\\.\\d+)*\\W+)?(?:${KINDS})\\b(?: ${NAME}\\b)?|^[^a-z\\d]*(?:details|description) of (?:the )?(?:data )?processing\\b`,
  "gm",
);
/** A heading is short; a longer line only speaks of an annex. */
const HEADING = 120;
/** Amid a page that was read as one: "Annex 1: Purposes" after no word that would refer to it. */
const AMID = new RegExp(
  `(?<!\\b(?:in|to|of|and|or|see|by|under|the|this|with|per|from|at|on|an?|any|each|as),? "?)\\b(?:${KINDS}) ${NAME}\\b(?= ?[:–—|(-])`,
  "g",
);

/** Whether an annex that a sentence names begins somewhere in the text, or the sentence stands in one itself. */
export function isAnnexed(full: string, { lower }: Reading): boolean {
  const named = [...full.matchAll(NAMED)].map(([, name]) => name ?? null);
  if (named.length === 0) return true;
  const isMeant = (name: string | undefined) => name === undefined || named.includes(name) || named.includes(null);
  const heads = [...lower.matchAll(BEGINS)].filter(({ index }) => {
    const end = lower.indexOf("\n", index);
    return (end < 0 ? lower.length : end) - index <= HEADING;
  });
  return [...heads, ...lower.matchAll(AMID)].some(([, name]) => isMeant(name));
}
