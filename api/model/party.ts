/** The two kinds of party between which personal information flows. */

export const SYSTEM_KINDS = [
  "application",
  "website",
  "mobile_app",
  "store_front",
  "database",
  "warehouse",
  "spreadsheet",
] as const;
export type SystemKind = (typeof SYSTEM_KINDS)[number];

/** Something the business runs itself. */
export interface System {
  readonly id: string;
  readonly name: string;
  readonly kind: SystemKind;
  readonly owner: string | null;
  readonly description: string | null;
  /** Category ids taken in from consumers here. */
  readonly collects: readonly string[];
  readonly tags: readonly string[];
}

export const ROLES = ["service_provider", "contractor", "third_party", "undeclared"] as const;
export type Role = (typeof ROLES)[number];

/** An organisation outside. What it is called is `declaredRole`; what it is, is computed flow by flow. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly domains: readonly string[];
  readonly website: string | null;
  readonly privacyContact: string | null;
  readonly declaredRole: Role;
  readonly registeredBroker: boolean;
  readonly description: string | null;
  readonly tags: readonly string[];
}
