import type { ClauseSuggestion } from "../suggestion.js";
import type { Passage } from "../document-text.js";
import { evidenceOf } from "./evidence.js";
import { hitOf } from "./hit.js";
import type { Hit, Legible } from "./hit.js";
import type { ClauseRule, Part, Signal, Weaker } from "./rule.js";

/** What a text says of one clause, by its rule: all parts present, some or a weaker way partial, else missing. */
export function judge(rule: ClauseRule, text: Legible): ClauseSuggestion {
  const { clause } = rule;
  if (text.notice !== null) return { clause, status: "missing", why: OF_NOTICE, evidence: [] };
  const parts = rule.parts.map((part) => ({ part, hit: firstHit(part.ways, text) }));
  const hits = parts.flatMap(({ hit }) => (hit === null ? [] : [hit]));
  const lacking = parts.filter(({ hit }) => hit === null).map(({ part }) => part);
  if (hits.length > 0 && lacking.length === 0) {
    return { clause, status: "present", why: rule.present, evidence: evidence(text, hits) };
  }
  const idle = rule.notApplicable === undefined ? null : weakest([rule.notApplicable], text);
  if (hits.length > 0) return { clause, status: "partial", why: whyPartial(lacking), evidence: evidence(text, hits) };
  const weaker = weakest(rule.weaker ?? [], text);
  if (weaker !== null) return { clause, status: "partial", why: weaker.why, evidence: evidence(text, [weaker.hit]) };
  if (idle !== null) return { clause, status: "not_applicable", why: idle.why, evidence: evidence(text, [idle.hit]) };
  const why = weakest(rule.seen ?? [], text)?.why ?? rule.missing;
  return { clause, status: "missing", why: text.elsewhere === null ? why : `${why} ${ELSEWHERE}`, evidence: [] };
}

const OF_NOTICE = "A privacy notice speaks to consumers; what it promises is no term of a contract.";
const ELSEWHERE = "The text refers to privacy terms at a web address that is not attached.";

function whyPartial(lacking: readonly Part[]): string {
  return lacking.map((part) => part.lacking).join("; ");
}

function weakest(weaker: readonly Weaker[], text: Legible): { why: string; hit: Hit } | null {
  for (const { ways, why } of weaker) {
    const hit = firstHit(ways, text);
    if (hit !== null) return { why, hit };
  }
  return null;
}

function firstHit(ways: readonly Signal[], text: Legible): Hit | null {
  for (const signal of ways) {
    const hit = hitOf(signal, text);
    if (hit !== null) return hit;
  }
  return null;
}

const MOST = 4;

function evidence(text: Legible, hits: readonly Hit[]): Passage[] {
  const found = hits.flatMap((hit) => evidenceOf(text.reading, hit));
  const once = new Map(found.map((passage) => [JSON.stringify(passage), passage]));
  return [...once.values()].slice(0, MOST);
}
