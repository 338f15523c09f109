import type { RecordType, RecordTypes } from "../../model/change.js";

/** The label a record's node carries; a flow is a relationship and has none. */
export const LABELS = {
  category: "PiCategory",
  purpose: "Purpose",
  system: "System",
  vendor: "Vendor",
  contract: "Contract",
  finding: "Finding",
} as const satisfies Partial<Record<RecordType, string>>;

export type NodeType = keyof typeof LABELS;

/** What a record refers to, as relationships from its node. The lists stay on the node too, in the order given. */
export interface Reference<T extends NodeType> {
  readonly relationship: string;
  readonly target: string;
  readonly ids: (record: RecordTypes[T]) => readonly string[];
  /** The relationship points at the record and not away from it. */
  readonly inward?: true;
}

const one = (id: string | null): readonly string[] => (id === null ? [] : [id]);

export const REFERENCES: { readonly [T in NodeType]: readonly Reference<T>[] } = {
  category: [{ relationship: "UNDER", target: "PiCategory", ids: (record) => record.parents }],
  purpose: [],
  system: [{ relationship: "COLLECTS", target: "PiCategory", ids: (record) => record.collects }],
  vendor: [],
  contract: [
    { relationship: "BINDS", target: "Vendor", ids: (record) => [record.counterparty] },
    { relationship: "ON_BEHALF_OF", target: "Vendor", ids: (record) => one(record.onBehalfOf) },
    { relationship: "AMENDS", target: "Contract", ids: (record) => record.amends },
    { relationship: "SUPERSEDES", target: "Contract", ids: (record) => record.supersedes },
    { relationship: "COVERS", target: "Purpose", ids: (record) => record.scope.purposes ?? [] },
    { relationship: "COVERS", target: "PiCategory", ids: (record) => record.scope.categories ?? [] },
  ],
  finding: [{ relationship: "HAS", target: "Contract", ids: (record) => [record.contract], inward: true }],
};
