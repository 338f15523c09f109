import type { ContractKind } from "../../model/contract.js";
import type { Suggested } from "../suggestion.js";
import type { Legible } from "./hit.js";
import { passagesOf } from "./reading.js";

interface Title {
  readonly kind: ContractKind | null;
  readonly words: RegExp;
  readonly why: string;
}

/** How documents call themselves, the most telling first. */
const TITLES: readonly Title[] = [
  {
    kind: null,
    words: /\bbusiness associate (?:agreement|addendum|contract)\b/,
    why: "A business associate agreement under HIPAA, not a contract about personal information of consumers.",
  },
  {
    kind: "mspa",
    words: /\bmulti ?state privacy agreement\b|\bmspa\b/,
    why: "It calls itself a multi-state privacy agreement.",
  },
  {
    kind: null,
    words: /\b(?:nondisclosure|non disclosure|confidentiality) agreement\b|\bmutual nda\b|\bnda\b/,
    why: "A non-disclosure agreement, not a contract about personal information.",
  },
  {
    kind: "third_party_contract",
    words:
      /\bthird ?party (?:data )?(?:sharing |privacy )?(?:contract|agreement|addendum|terms)\b|\bcontroller ?(?:to ?)?controller\b|\bdata sharing (?:agreement|addendum|terms)\b/,
    why: "It calls itself a contract between two who each decide for themselves.",
  },
  {
    kind: "sub_processor_terms",
    words: /\bsub ?process(?:or|ing) (?:terms|agreement|addendum)\b/,
    why: "It calls itself terms for a sub-processor.",
  },
  {
    kind: "data_processing_agreement",
    words:
      /\bdata (?:processing|protection)\b[^.]{0,40}\b(?:addendum|agreement|terms|exhibit|schedules?|annex)\b|\b(?:data )?processor agreement\b|\bdpa\b/,
    why: "It calls itself a data processing agreement.",
  },
  {
    kind: "ccpa_addendum",
    words:
      /\b(?:ccpa|cpra|california)\b[^.]{0,60}\b(?:addendum|terms|exhibit|agreement|rider|schedule|provisions)\b|\bservice provider addendum\b/,
    why: "It calls itself an addendum for California.",
  },
  {
    kind: "click_through",
    words: /\bterms (?:of (?:service|use)|and conditions)\b/,
    why: "Terms of service, accepted by use.",
  },
  {
    kind: "master_agreement",
    words:
      /\bmaster\b|\b(?:services?|subscription|license|licence|saas|cloud) (?:\w+ )?(?:agreement|terms)\b|\bstatement of work\b|\border form\b/,
    why: "It calls itself an agreement about services.",
  },
];

const TITLE = 700;

export function kindOf({ reading, regime, notice }: Legible): Suggested<ContractKind | null> {
  if (notice !== null) {
    const why = "A privacy notice speaks to consumers: it is no contract.";
    return { value: null, why, evidence: passagesOf(reading, notice.start, notice.end) };
  }
  const head = reading.lower.slice(0, TITLE);
  const found = TITLES.flatMap((title) =>
    [...(title.words.exec(head) ?? [])].slice(0, 1).map((words) => ({ title, words, index: head.search(title.words) })),
  );
  const [first] = found.toSorted((left, right) => rank(left.index) - rank(right.index));
  if (first !== undefined) {
    const { index, words } = first;
    return {
      value: first.title.kind,
      why: first.title.why,
      evidence: passagesOf(reading, index, index + words.length),
    };
  }
  if (regime.california) return { value: "ccpa_addendum", why: "It works under the law of California.", evidence: [] };
  if (!regime.privacy) return { value: null, why: "It holds no terms about personal information.", evidence: [] };
  return {
    value: "data_processing_agreement",
    why: "It holds terms about processing personal information.",
    evidence: [],
  };
}

/** A title stands in the first lines; later ones are of documents it refers to, so the earliest counts, line by line. */
function rank(index: number): number {
  return Math.floor(index / 90);
}
