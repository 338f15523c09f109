import { isAnnexed } from "./annexes.js";
import { governing } from "./mood.js";
import type { Governed } from "./mood.js";
import type { Reading } from "./reading.js";
import type { Regime } from "./regime.js";
import type { Demand, Signal } from "./rule.js";
import { isInSection } from "./sections.js";
import type { Sides } from "./sides.js";
import type { Span, Statement } from "./statements.js";

/** A document made ready for the rules. */
export interface Legible {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
  readonly regime: Regime;
  readonly sides: Sides;
  /** A privacy document that it refers to at a web address: what is not here may be there. */
  readonly elsewhere: Statement | null;
  /** Where it calls itself a notice to consumers, which binds no recipient. */
  readonly notice: Span | null;
}

export interface Hit {
  readonly statement: Statement;
  /** Where the act stands in the reading. */
  readonly start: number;
  readonly end: number;
}

/** The first statement that says what a signal looks for. */
export function hitOf(signal: Signal, text: Legible): Hit | null {
  if (signal.under !== undefined && !text.regime[signal.under]) return null;
  if (!text.reading.lower.includes(signal.word)) return null;
  for (const statement of text.statements) {
    const hit = within(signal, statement, text);
    if (hit !== null) return hit;
  }
  return null;
}

/** One sentence repeats no word so often that more places would tell more. */
const TRIES = 12;

function within(signal: Signal, statement: Statement, text: Legible): Hit | null {
  const { full, own, around } = statement;
  if (!full.includes(signal.word, 0) || (statement.isDefinition && signal.defined !== true)) return null;
  if (signal.with?.some((words) => !words.test(full) && !words.test(around)) === true) return null;
  const without = signal.without?.test(full) === true ? signal.without : null;
  if (signal.annexed === true && !(isAnnexed(full, text.reading) && isInSection(full, text.reading))) return null;
  let tries = 0;
  for (const { 0: words, index } of full.matchAll(everywhere(signal.act))) {
    tries += 1;
    if (tries > TRIES) break;
    if (index + words.length <= own) continue;
    if (without?.test(itemAt(full, index)) === true) continue;
    if (meets(signal.is, governing(statement, index, text.sides), full.slice(0, index))) {
      const start = statement.start + Math.max(0, index - own);
      return { statement, start, end: statement.start + index - own + words.length };
    }
  }
  return null;
}

const MARKER = /[\s:;,.]\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s/g;

/** Of a sentence that enumerates, "Provider: (a) …; (b) …", the lead and the item around a place; else all of it. */
function itemAt(full: string, index: number): string {
  const marks = [...full.matchAll(MARKER)].map((match) => match.index);
  const from = marks.findLast((mark) => mark <= index);
  if (from === undefined) return full;
  const to = marks.find((mark) => mark > index) ?? full.length;
  return full.slice(0, marks[0]) + full.slice(from, to);
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

function everywhere(pattern: RegExp): RegExp {
  const known = GLOBAL.get(pattern) ?? new RegExp(pattern, "g");
  GLOBAL.set(pattern, known);
  return known;
}

function meets(demand: Demand, { mood, by }: Governed, before: string): boolean {
  if (mood === "free") return false;
  if (demand === "said") return !(mood === "forbidden" && by === "business");
  const isOwn = by !== "business" && by !== "subcontractor";
  const isForbidden = mood === "forbidden" && isOwn;
  const isDuty = isOwn && (mood === "demanded" || (mood === "none" && by === "recipient"));
  if (demand === "forbidden") return isForbidden;
  if (demand === "duty") return isDuty;
  if (demand === "bound") return isForbidden || isDuty;
  if (mood === "forbidden" || mood === "none") return false;
  // What a recipient "may" do to itself no contract says: the words speak of the business, named earlier.
  return mood === "allowed" || by === "business" || GIVES.test(before.slice(-200));
}

/** The recipient's own words by which it gives the business a right. */
const GIVES = /\b(?:grants?|allows?|permits?|enables?|acknowledges?|entitles?|accepts?|authori[sz]es?)\b/;
