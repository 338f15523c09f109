import type { Reading } from "./reading.js";

const KINDS = "annex(?:ure)?|schedule|exhibit|appendix|attachment";
const NAMED = new RegExp(`\\b(?:${KINDS})\\b(?: ([a-z]|[ivx]{1,4}|\\d{1,2})(?:[-.]\\w{1,3})?\\b)?`, "g");
const BEGINS = new RegExp(
  `^[^a-z\\d]*(?:\\d+(?:\\.\\d+)*\\W+)?(?:${KINDS})\\b(?: ([a-z]|[ivx]{1,4}|\\d{1,2})\\b)?|^[^a-z\\d]*(?:details|description) of (?:the )?(?:data )?processing\\b`,
  "gm",
);
/** A heading is short; a longer line only speaks of an annex. */
const HEADING = 120;

/** Whether an annex that a sentence names begins somewhere in the text, or the sentence stands in one itself. */
export function isAnnexed(full: string, { lower }: Reading): boolean {
  const named = [...full.matchAll(NAMED)].map(([, name]) => name ?? null);
  if (named.length === 0) return true;
  return [...lower.matchAll(BEGINS)].some(({ 1: name, index }) => {
    const end = lower.indexOf("\n", index);
    const line = lower.slice(index, end < 0 ? undefined : end);
    return line.length <= HEADING && (name === undefined || named.includes(name) || named.includes(null));
  });
}
