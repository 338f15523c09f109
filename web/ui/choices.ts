/** The members of the schema's enums as choices. The compiler says when one is missing or was renamed. */
import { plain } from "../apollo/about.js";
import type { ContractKind, ContractState, FindingStatus, FlagKind, Role } from "../generated/graphql.js";

export const roles = members<Role>({ SERVICE_PROVIDER: 1, CONTRACTOR: 1, THIRD_PARTY: 1, UNDECLARED: 1 });

export const flagKinds = members<FlagKind>({
  ONWARD_UNCOVERED: 1,
  EXPIRED: 1,
  MISSING_ADDENDUM: 1,
  THIRD_PARTY_WITHOUT_CONTRACT: 1,
  DEFECTIVE_ADDENDUM: 1,
  UNREVIEWED: 1,
  CATEGORY_OUT_OF_SCOPE: 1,
  PURPOSE_OUT_OF_SCOPE: 1,
  UNDOCUMENTED_FLOW: 1,
  EXPIRING: 1,
  GATE_UNTESTED: 1,
});

export const contractKinds = members<ContractKind>({
  MASTER_AGREEMENT: 1,
  DATA_PROCESSING_AGREEMENT: 1,
  CCPA_ADDENDUM: 1,
  THIRD_PARTY_CONTRACT: 1,
  SUB_PROCESSOR_TERMS: 1,
  MSPA: 1,
  CLICK_THROUGH: 1,
});

export const contractStates = members<ContractState>({
  IN_FORCE: 1,
  NOT_YET: 1,
  EXPIRED: 1,
  SUPERSEDED: 1,
  BASE_NOT_IN_FORCE: 1,
});

export const findingStatuses = members<FindingStatus>({ PRESENT: 1, PARTIAL: 1, MISSING: 1, NOT_APPLICABLE: 1 });

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

function members<T extends string>(all: Readonly<Record<T, 1>>): readonly T[] {
  return Object.keys(all) as T[];
}
