import { enumType } from "../common/enum.type.js";
import type { LawConfidence } from "./confidence.js";

export const LawConfidenceEnum = enumType<LawConfidence>("LawConfidence", "How a row of the law was verified.", {
  statute_text: "Read in the words of the statute.",
  regulation_text: "Read in the words of the regulations.",
  secondary: "Described by others; the official words were not read.",
  unverified: "Could not be verified: check before relying on it.",
});
