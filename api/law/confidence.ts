/**
 * How a row of the law tables was verified. It travels to the user: a row that nobody could read in the official
 * text says so where it is shown.
 */
export type LawConfidence = "statute_text" | "regulation_text" | "secondary" | "unverified";

/** Said once, plainly, wherever a person starts. */
export const NOT_LEGAL_ADVICE =
  "Sluice applies published rules to what you record. It is not legal advice, and it does not replace a lawyer.";
