import type { Wording } from "../law/disclosures.js";
import { SEVERITIES, type Severity } from "./flag-kinds.js";

const WORDS: Readonly<Record<Severity, readonly [label: string, meaning: string]>> = {
  high: ["High", "Information may be disclosed without what makes it lawful."],
  medium: ["Medium", "It is not known whether it is lawful."],
  low: ["Low", "It soon may not be, or needs a test."],
};

/** How grave a flag is, gravest first. The grading is ours: the law has none. */
export const SEVERITY_WORDINGS: readonly Wording[] = SEVERITIES.map((id) => {
  const [label, meaning] = WORDS[id];
  return { id, label, meaning, citation: null };
});
