import type { Wording } from "../../model/wording.js";
import type { FlagKind } from "../flag-kinds.js";

/** What there is to do about a flag, in the order of the queue where points are equal. */
export const GAP_KINDS = [
  "stop_flow",
  "send_addendum",
  "renew",
  "negotiate",
  "ask_subprocessor_terms",
  "record_scope",
  "review",
  "document_flow",
  "test_gate",
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface GapRow extends Wording {
  readonly id: GapKind;
}

const ROWS: Readonly<Record<GapKind, readonly [label: string, meaning: string, citation: string]>> = {
  stop_flow: [
    "Stop the flow",
    "Without a contract a third party may not collect, use, keep, sell or share the information: stop the flow until one is signed.",
    "11 CCR § 7052(a)",
  ],
  send_addendum: [
    "Send an addendum",
    "No contract in force has the terms. Send them for signature.",
    "11 CCR §§ 7051(a), 7053(a)",
  ],
  renew: ["Renew", "A contract has ended or ends soon and nothing takes its place.", "11 CCR §§ 7051(a), 7053(a)"],
  negotiate: [
    "Negotiate the missing terms",
    "The contract in force lacks terms or has them only in part: have them amended.",
    "11 CCR §§ 7051(a), 7050(e), 7053(a)",
  ],
  ask_subprocessor_terms: [
    "Ask for the sub-processor's terms",
    "A provider passes information on: have it show the contract that binds the recipient to the same terms.",
    "11 CCR § 7051(b); § 1798.140(ag)(2)",
  ],
  record_scope: [
    "Bring the scope up to date",
    "Flows carry categories or serve purposes that the contract does not cover: amend its annex, or end those flows.",
    "11 CCR § 7051(a)(2); § 1798.100(d)(1)",
  ],
  review: [
    "Review the contract",
    "Nobody has read the contract for terms that are demanded.",
    "11 CCR §§ 7051(c), 7053(b)",
  ],
  document_flow: [
    "Document the flow",
    "Its categories or purposes are not recorded, so no contract can be held against it.",
    "11 CCR § 7051(a)(2); § 1798.100(d)(1)",
  ],
  test_gate: ["Test the gate", "An opt-out must stop the flow, and its gate is not tested.", "11 CCR § 7026(f)"],
};

export const GAP_ROWS: readonly GapRow[] = GAP_KINDS.map((id) => {
  const [label, meaning, citation] = ROWS[id];
  return { id, label, meaning, citation };
});

export function gapRow(kind: GapKind): GapRow {
  const [label, meaning, citation] = ROWS[kind];
  return { id: kind, label, meaning, citation };
}

/** What each flag asks to be done. A third party without a contract is two things: stop, and sign. */
export const GAPS_OF_FLAG: Readonly<Record<FlagKind, readonly GapKind[]>> = {
  ONWARD_UNCOVERED: ["ask_subprocessor_terms"],
  EXPIRED: ["renew"],
  MISSING_ADDENDUM: ["send_addendum"],
  THIRD_PARTY_WITHOUT_CONTRACT: ["stop_flow", "send_addendum"],
  DEFECTIVE_ADDENDUM: ["negotiate"],
  UNREVIEWED: ["review"],
  CATEGORY_OUT_OF_SCOPE: ["record_scope"],
  PURPOSE_OUT_OF_SCOPE: ["record_scope"],
  UNDOCUMENTED_FLOW: ["document_flow"],
  EXPIRING: ["renew"],
  GATE_UNTESTED: ["test_gate"],
};
