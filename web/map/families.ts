/** How a line is drawn for each kind of disclosure. What the kinds mean, and their labels, come from the server. */
import type { Disclosure } from "../generated/graphql.js";

export interface Family {
  readonly id: string;
  readonly disclosures: readonly Disclosure[];
  readonly width: number;
  /** Dashes and gaps; empty is a solid line. */
  readonly dash: readonly number[];
  readonly arrow: "vee" | "triangle" | "circle" | "diamond";
  readonly hollow: boolean;
  readonly tone: "quiet" | "plain" | "high" | "medium";
}

export const families: readonly Family[] = [
  { id: "own", disclosures: ["INTERNAL", "INBOUND"], width: 1.4, dash: [], arrow: "vee", hollow: false, tone: "quiet" },
  {
    id: "provider",
    disclosures: ["BUSINESS_PURPOSE", "ONWARD_SERVICE"],
    width: 2.2,
    dash: [],
    arrow: "triangle",
    hollow: false,
    tone: "plain",
  },
  {
    id: "plain",
    disclosures: ["CONSUMER_DIRECTED", "DISCLOSED", "DEIDENTIFIED"],
    width: 1.8,
    dash: [1.5, 4],
    arrow: "circle",
    hollow: true,
    tone: "plain",
  },
  {
    id: "sold",
    disclosures: ["SALE", "SHARING"],
    width: 2.4,
    dash: [10, 4],
    arrow: "diamond",
    hollow: false,
    tone: "high",
  },
  {
    id: "presumed",
    disclosures: ["PRESUMED_SALE", "ONWARD_UNCOVERED", "ONWARD_THIRD_PARTY"],
    width: 2.2,
    dash: [5, 4],
    arrow: "diamond",
    hollow: true,
    tone: "medium",
  },
];

const byDisclosure = new Map(families.flatMap((family) => family.disclosures.map((kind) => [kind, family] as const)));

export function familyOf(disclosure: Disclosure): string {
  return byDisclosure.get(disclosure)?.id ?? "provider";
}
