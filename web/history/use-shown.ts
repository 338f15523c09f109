/** The words of records as the server shows them, and categories and purposes by their names of today. */
import { useWords, type WordList } from "../apollo/about.js";
import { useVocabulary } from "../map/use-vocabulary.js";
import type { Shown } from "./field-changes.js";

const lists: Readonly<Record<string, WordList>> = {
  declaredRole: "roles",
  mechanism: "mechanisms",
  consideration: "considerations",
  confidence: "confidences",
  right: "rights",
  means: "gateMeans",
  status: "findingStatuses",
  progress: "contractProgress",
};

const kinds: Readonly<Record<string, WordList>> = {
  system: "systemKinds",
  purpose: "purposeKinds",
  contract: "contractKinds",
};

const terms = new Set(["carries", "collects", "parents", "purposes", "scope: purposes", "scope: categories"]);

export function useShown(type: string): Shown {
  const { word } = useWords();
  const { label } = useVocabulary();
  return (field, value) => {
    const list = field === "kind" ? kinds[type] : lists[field];
    if (list !== undefined) return word(list, value).label;
    return terms.has(field) ? label(value) : value;
  };
}
