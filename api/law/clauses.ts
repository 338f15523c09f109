import type { Role } from "../model/party.js";
import type { Words } from "../model/wording.js";
import type { LawConfidence } from "./confidence.js";
import { SERVICE_PROVIDER_CLAUSES } from "./clauses-service-provider.js";
import { THIRD_PARTY_CLAUSES } from "./clauses-third-party.js";

/** When a conditional clause is demanded at all. */
export type ClauseCondition = "advertising_purpose" | "deidentified_flow";

export const CLAUSE_CONDITION_WORDS: Words<ClauseCondition> = {
  advertising_purpose: ["Advertising", "Demanded where a flow serves advertising without cross-context advertising."],
  deidentified_flow: ["Deidentified flows", "Demanded where what travels is deidentified."],
};

/** A term a contract must hold. */
export interface Clause {
  readonly id: string;
  readonly label: string;
  readonly requirement: string;
  readonly citation: string;
  /** Whose contract needs it. */
  readonly roles: readonly Exclude<Role, "undeclared">[];
  /** False for what a contract may or should say: recorded and shown, never demanded. */
  readonly required: boolean;
  /** Whether its lack alone costs a provider its role (§ 7050(e)); duties of the provider itself do not. */
  readonly roleBearing: boolean;
  readonly condition: ClauseCondition | null;
  readonly confidence: LawConfidence;
  /** What a reader of the row must know: a common error, or what could not be verified. */
  readonly note: string | null;
}

export const WRITTEN_CONTRACT = "sp_written_contract";
export const SUBCONTRACTOR_FLOWDOWN = "sp_subcontractor_flowdown";
export const DEIDENTIFIED_RECIPIENT = "deid_recipient_obligation";

const DEIDENTIFIED: Clause = {
  id: DEIDENTIFIED_RECIPIENT,
  label: "Recipient keeps data deidentified",
  requirement: "Binds the recipient of deidentified information to keep it deidentified and not to reidentify it.",
  citation: "§ 1798.140(m)(3)",
  roles: ["service_provider", "contractor", "third_party"],
  required: true,
  roleBearing: true,
  condition: "deidentified_flow",
  confidence: "statute_text",
  note: null,
};

export const CLAUSES: readonly Clause[] = [...SERVICE_PROVIDER_CLAUSES, ...THIRD_PARTY_CLAUSES, DEIDENTIFIED];

const BY_ID: ReadonlyMap<string, Clause> = new Map(CLAUSES.map((clause) => [clause.id, clause]));

export function clauseById(id: string): Clause | undefined {
  return BY_ID.get(id);
}

/** The clauses of one role, in the order of the table. Undeclared is judged as a service provider. */
export function clausesFor(role: Role): readonly Clause[] {
  return BY_ROLE[role === "undeclared" ? "service_provider" : role];
}

const BY_ROLE = {
  service_provider: CLAUSES.filter((clause) => clause.roles.includes("service_provider")),
  contractor: CLAUSES.filter((clause) => clause.roles.includes("contractor")),
  third_party: CLAUSES.filter((clause) => clause.roles.includes("third_party")),
};
