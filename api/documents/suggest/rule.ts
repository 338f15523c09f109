import type { Regime } from "./regime.js";

/** What must be so about an act for a signal to count. */
export type Demand =
  /** The recipient may not do it. */
  | "forbidden"
  /** The recipient has to do it. */
  | "duty"
  /** One of the two. */
  | "bound"
  /** The business may do it, or the recipient has to let it. */
  | "right"
  /** The text says it, of whomever, and does not deny it. */
  | "said";

/** One way to say a thing. Patterns meet the reading: small letters, no hyphens inside words, straight quotes. */
export interface Signal {
  /** A word without which the act cannot be there, a cheap look before the dear one; nothing where there are several. */
  readonly word: string;
  readonly act: RegExp;
  readonly is: Demand;
  /** All of these stand somewhere in the statement or its lead. */
  readonly with?: readonly RegExp[];
  /** None of these does. */
  readonly without?: RegExp;
  /** Only where the text works under such law. */
  readonly under?: keyof Regime;
  /** The annexes and sections that the statement names stand in the text as well. */
  readonly annexed?: boolean;
  /** Counts inside a definition too. */
  readonly defined?: boolean;
}

/** Part of a clause that can be there while another is not: “sell” and “share”. */
export interface Part {
  readonly ways: readonly Signal[];
  /** What to say where this part alone is lacking. */
  readonly lacking: string;
}

export interface Weaker {
  readonly ways: readonly Signal[];
  readonly why: string;
}

/** How the text of one clause is recognised. All parts found is present; some, or a weaker way, is partial. */
export interface ClauseRule {
  readonly clause: string;
  readonly parts: readonly Part[];
  readonly present: string;
  /** Ways that fall short, the nearest to the law first. */
  readonly weaker?: readonly Weaker[];
  readonly missing: string;
  /** Says better why it is missing, where these words are there. */
  readonly seen?: readonly Weaker[];
  /** Only for a conditional clause: words that show the condition does not arise. */
  readonly notApplicable?: Weaker;
}
