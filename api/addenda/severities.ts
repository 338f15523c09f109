import { type Wording, wordings, type Words } from "../model/wording.js";
import type { Severity } from "./flag-kinds.js";

const WORDS: Words<Severity> = {
  high: ["High", "Information may be disclosed without what makes it lawful."],
  medium: ["Medium", "It is not known whether it is lawful."],
  low: ["Low", "It soon may not be, or needs a test."],
};

/** How grave a flag is, gravest first. The grading is ours: the law has none. */
export const SEVERITY_WORDINGS: readonly Wording[] = wordings(WORDS);
