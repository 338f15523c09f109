import { invalid, quote } from "../../common/errors.js";
import { isFact } from "../../law/letter-facts.js";
import type { Facts } from "./fill.js";
import { RECORDED } from "./request-facts.js";

export interface TypedFact {
  readonly name: string;
  readonly value: string;
}

const MOST = 10_000;
const CONTROL = /(?![\t\n])\p{Cc}/u;

/** What somebody typed into a letter. What the ledger records stays as it is recorded. */
export function typedFacts(known: Facts, typed: readonly TypedFact[]): Facts {
  return Object.fromEntries(typed.filter(({ name }) => isOpen(known, name)).map(checked));
}

function isOpen(known: Facts, name: string): boolean {
  if (!isFact(name)) throw invalid("facts", `There is no fact called ${quote(name)}.`);
  return !RECORDED.has(name) || typeof known[name] !== "string";
}

function checked({ name, value }: TypedFact): readonly [string, string] {
  const text = value.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  if (text.length > MOST) throw invalid(name, `At most ${String(MOST)} characters fit here.`);
  if (CONTROL.test(text)) throw invalid(name, "It must not contain control characters.");
  return [name, text];
}
