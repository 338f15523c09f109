export const PURPOSE_KINDS = ["business", "commercial", "ccba"] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];

/**
 * Why information flows: one of the eight statutory business purposes (§ 1798.140(e)), cross-context
 * behavioral advertising (§ 1798.140(k)), or the company's own, which says which kind it is.
 */
export interface Purpose {
  readonly id: string;
  readonly label: string;
  readonly kind: PurposeKind;
  /** Null for the company's own. */
  readonly citation: string | null;
}
