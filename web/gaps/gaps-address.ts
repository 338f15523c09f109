import type { GapKind } from "../generated/graphql.js";
import { type FilterCodec, knownOf } from "../lists/use-filter.js";

export interface GapsAsked {
  readonly kinds: readonly GapKind[];
  readonly vendor: string | null;
  /** The gap whose panel is open. */
  readonly gap: string | null;
}

const kinds: readonly GapKind[] = [
  "STOP_FLOW",
  "SEND_ADDENDUM",
  "RENEW",
  "NEGOTIATE",
  "ASK_SUBPROCESSOR_TERMS",
  "RECORD_SCOPE",
  "REVIEW",
  "DOCUMENT_FLOW",
  "TEST_GATE",
];

export const gapsAddress: FilterCodec<GapsAsked> = {
  read: (params) => ({
    kinds: knownOf(params.getAll("kind"), kinds),
    vendor: params.get("vendor"),
    gap: params.get("gap"),
  }),
  write: ({ kinds: asked, vendor, gap }) => [
    ...asked.map((kind) => ["kind", kind] as const),
    ["vendor", vendor ?? ""],
    ["gap", gap ?? ""],
  ],
};
