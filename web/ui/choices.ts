/** The members of the schema's enums as choices. The compiler says when one is missing or was renamed. */
import { plain } from "../apollo/about.js";
import type {
  ContractKind,
  ContractProgress,
  ContractState,
  FindingStatus,
  FlagKind,
  Role,
} from "../generated/graphql.js";

export const roles = members<Role>({ SERVICE_PROVIDER: true, CONTRACTOR: true, THIRD_PARTY: true, UNDECLARED: true });

export const flagKinds = members<FlagKind>({
  ONWARD_UNCOVERED: true,
  EXPIRED: true,
  MISSING_ADDENDUM: true,
  THIRD_PARTY_WITHOUT_CONTRACT: true,
  DEFECTIVE_ADDENDUM: true,
  UNREVIEWED: true,
  CATEGORY_OUT_OF_SCOPE: true,
  PURPOSE_OUT_OF_SCOPE: true,
  UNDOCUMENTED_FLOW: true,
  EXPIRING: true,
  GATE_UNTESTED: true,
});

export const contractKinds = members<ContractKind>({
  MASTER_AGREEMENT: true,
  DATA_PROCESSING_AGREEMENT: true,
  CCPA_ADDENDUM: true,
  THIRD_PARTY_CONTRACT: true,
  SUB_PROCESSOR_TERMS: true,
  MSPA: true,
  CLICK_THROUGH: true,
});

export const contractStates = members<ContractState>({
  IN_FORCE: true,
  NOT_YET: true,
  EXPIRED: true,
  SUPERSEDED: true,
  BASE_NOT_IN_FORCE: true,
  NOT_SIGNED: true,
});

export const contractProgress = members<ContractProgress>({
  DRAFTED: true,
  SENT: true,
  RETURNED: true,
  COUNTERSIGNED: true,
  IN_FORCE: true,
});

export const findingStatuses = members<FindingStatus>({
  PRESENT: true,
  PARTIAL: true,
  MISSING: true,
  NOT_APPLICABLE: true,
});

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

export function choices<T extends string>(list: readonly T[], label: (id: T) => string = word): Choice<T>[] {
  return list.map((value) => ({ value, label: label(value) }));
}

/** Abbreviations keep their capitals. */
export function word(id: string): string {
  return plain(id)
    .replace(/\bccpa\b/i, "CCPA")
    .replace(/\bmspa\b/i, "MSPA");
}

/** "Undeclared" is not a role that somebody declared. */
export function declaredWords(role: Role): string {
  return role === "UNDECLARED" ? "No role declared" : `Declared ${word(role).toLowerCase()}`;
}

export function members<T extends string>(all: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(all) as T[];
}
