import type { RecordType, RecordTypes } from "../change.js";

/** The fields of each record in the order they are written; anything else on a line is an error. */
export const FIELDS = {
  category: ["id", "label", "parents", "citation", "description"],
  purpose: ["id", "label", "kind", "citation"],
  system: ["id", "name", "kind", "owner", "description", "collects", "tags"],
  vendor: [
    "id",
    "name",
    "legalName",
    "domains",
    "website",
    "privacyContact",
    "declaredRole",
    "registeredBroker",
    "description",
    "tags",
  ],
  flow: [
    "id",
    "from",
    "to",
    "carries",
    "purposes",
    "mechanism",
    "consideration",
    "consumerDirected",
    "consumerDirectedEvidence",
    "deidentified",
    "confidence",
    "confirmedOn",
    "owner",
    "description",
    "gates",
  ],
  contract: [
    "id",
    "name",
    "counterparty",
    "onBehalfOf",
    "kind",
    "signedOn",
    "effectiveFrom",
    "expiresOn",
    "evergreen",
    "noticeDays",
    "amends",
    "supersedes",
    "scope",
    "affiliates",
    "documents",
    "progress",
    "owner",
    "dueOn",
  ],
  finding: ["contract", "clause", "status", "quote", "place", "reviewer", "reviewedOn"],
} as const satisfies { readonly [T in RecordType]: readonly (keyof RecordTypes[T])[] };

export const GATE_FIELDS = ["right", "means", "evidence", "testedOn"] as const;
export const SCOPE_FIELDS = ["purposes", "categories"] as const;

/** What an absent field means where that is neither null, nor no, nor an empty list. */
export const DEFAULTS = {
  category: {},
  purpose: { kind: "business" },
  system: { kind: "application" },
  vendor: { declaredRole: "undeclared" },
  flow: { consideration: "unknown", confidence: "declared" },
  contract: { kind: "ccpa_addendum", progress: "in_force" },
  finding: {},
} as const satisfies { readonly [T in RecordType]: Partial<RecordTypes[T]> };
