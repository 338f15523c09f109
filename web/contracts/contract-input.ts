/** A record is replaced as a whole, so a change to one field carries all the others along. */
import type { ContractFieldsFragment, ContractInput } from "../generated/graphql.js";
import { dayBefore } from "./days.js";

export function inputOf(contract: ContractFieldsFragment): ContractInput {
  const { id, name, counterparty, onBehalfOf, kind, signedOn, effectiveFrom, expiresOn, evergreen } = contract;
  const { noticeDays, amends, supersedes, scope, affiliates, documents, progress, owner, dueOn } = contract;
  return {
    id,
    name,
    counterparty: counterparty.id,
    onBehalfOf: onBehalfOf?.id ?? null,
    kind,
    signedOn,
    effectiveFrom,
    expiresOn,
    evergreen,
    noticeDays,
    amends: amends.map(idOf),
    supersedes: supersedes.map(idOf),
    scope: { purposes: scope.purposes?.map(idOf) ?? null, categories: scope.categories?.map(idOf) ?? null },
    affiliates,
    documents,
    progress,
    owner,
    dueOn,
  };
}

/** The same contract with yesterday as its last day. */
export function lapsed(contract: ContractFieldsFragment, today: string): ContractInput {
  const last = dayBefore(today);
  const { effectiveFrom } = contract;
  const first = effectiveFrom !== null && effectiveFrom > last ? last : effectiveFrom;
  return { ...inputOf(contract), effectiveFrom: first, expiresOn: last, evergreen: false };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
