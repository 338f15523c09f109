import type { Finding, FindingStatus } from "../model/contract.js";
import type { DocumentText } from "./document-text.js";
import { quoteOf } from "./document-text.js";
import { placeOfQuote } from "./find-quote.js";
import type { ClauseSuggestion, Suggestion } from "./suggestion.js";

/** A document as it was read. */
export interface Read {
  readonly text: DocumentText;
  readonly suggestion: Suggestion;
}

/** What became of one clause from one version to the next. */
export interface ClauseChange {
  readonly clause: string;
  readonly before: FindingStatus;
  readonly after: FindingStatus;
  /** The words it rested on and rests on; null where there are none. */
  readonly wordsBefore: string | null;
  readonly wordsAfter: string | null;
  readonly change: "same" | "reworded" | "gained" | "lost" | "weaker" | "stronger";
  /** Why what a person accepted of it must be read again; null where it stands, or where nothing was accepted. */
  readonly lookAgain: string | null;
}

/** Clause by clause, in the order of the law's tables. `accepted` is what people made of the version before. */
export function compareClauses(before: Read, after: Read, accepted: readonly Finding[]): readonly ClauseChange[] {
  const later = new Map(after.suggestion.clauses.map((each) => [each.clause, each]));
  const findings = new Map(accepted.map((finding) => [finding.clause, finding]));
  return before.suggestion.clauses.flatMap((was) => {
    const is = later.get(was.clause);
    if (is === undefined) return [];
    const wordsBefore = wordsOf(before, was);
    const wordsAfter = wordsOf(after, is);
    const change = changeOf({ was, is, reworded: plain(wordsBefore) !== plain(wordsAfter) });
    const lookAgain = reasonToLook(findings.get(was.clause), { after, is });
    return [{ clause: was.clause, before: was.status, after: is.status, wordsBefore, wordsAfter, change, lookAgain }];
  });
}

function wordsOf({ text }: Read, { evidence }: ClauseSuggestion): string | null {
  const [first] = evidence;
  return first === undefined ? null : quoteOf(text, first);
}

function plain(words: string | null): string {
  return (words ?? "").replace(/\s+/g, " ").trim();
}

const RANK: Readonly<Record<FindingStatus, number>> = { missing: 0, not_applicable: 1, partial: 1, present: 2 };

function changeOf({ was, is, reworded }: { was: ClauseSuggestion; is: ClauseSuggestion; reworded: boolean }) {
  if (was.status === is.status) return reworded ? "reworded" : "same";
  if (was.status === "missing") return "gained";
  if (is.status === "missing") return "lost";
  return RANK[is.status] > RANK[was.status] ? "stronger" : "weaker";
}

/** An acceptance rests on words. Where those are gone, or the text now reads otherwise, it is another acceptance. */
function reasonToLook(
  finding: Finding | undefined,
  { after, is }: { after: Read; is: ClauseSuggestion },
): string | null {
  if (finding === undefined) return null;
  if (finding.quote !== null && placeOfQuote(after.text, finding.quote) === null)
    return "The words that were accepted do not stand in the new version.";
  if (finding.quote === null && finding.status !== is.status && finding.status !== "not_applicable")
    return "The new version reads otherwise than what was accepted.";
  return null;
}
