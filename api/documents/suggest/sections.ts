import type { Reading } from "./reading.js";

const NUMBER = "\\d{1,2}(?:\\.\\d{1,2}){0,3}";
const NAMED = new RegExp(
  `(?:\\b(?:sections?|clauses?|articles?|paragraphs?)|§{1,2}) ?(${NUMBER})\\b(?: (?:of|in|to) (?:the|that|its|such) (?:\\w+ ){0,3}(agreement|msa|terms|contract|order|policy))?`,
  "g",
);

/** Whether the sections that a sentence names begin somewhere in the text; those of another document never do. */
export function isInSection(full: string, { lower }: Reading): boolean {
  return [...full.matchAll(NAMED)].every(([, number = "", another]) => another === undefined && begins(number, lower));
}

function begins(number: string, lower: string): boolean {
  const heading = `^[^a-z\\d\\n]*(?:(?:section|article|clause|paragraph) |§ ?)?${number.replaceAll(".", "\\.")}(?:[.):]?(?: |$))`;
  return new RegExp(heading, "m").test(lower);
}
