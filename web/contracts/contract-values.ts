/** A contract as a form holds it: empty text for what is not recorded, and the scope's three cases spelled out. */
import { z } from "../changes/zod.js";
import type { ContractFieldsFragment, ContractInput, ContractKind, ContractProgress } from "../generated/graphql.js";
import { contractKinds, contractProgress } from "../ui/choices.js";

const part = z.object({ stated: z.boolean(), ids: z.array(z.string()) });
const day = z.string().regex(/^$|^\d{4}-\d{2}-\d{2}$/, "A day is written YYYY-MM-DD");

export const contractSchema = z.object({
  name: z.string(),
  counterparty: z
    .string()
    .nullable()
    .refine((id): boolean => id !== null, "Say whom it binds"),
  onBehalfOf: z.string().nullable(),
  kind: z.enum(contractKinds as [ContractKind, ...ContractKind[]]),
  signedOn: day,
  effectiveFrom: day,
  expiresOn: day,
  evergreen: z.boolean(),
  noticeDays: z.string().regex(/^\d*$/, "Whole days"),
  amends: z.array(z.string()),
  supersedes: z.array(z.string()),
  purposes: part,
  categories: part,
  affiliates: z.array(z.string()),
  documents: z.array(z.string()),
  progress: z.enum(contractProgress as [ContractProgress, ...ContractProgress[]]),
  owner: z.string(),
  dueOn: day,
});

export type ContractValues = z.infer<typeof contractSchema>;
type Part = ContractValues["purposes"];

export function emptyContract(counterparty: string | null): ContractValues {
  return {
    name: "",
    counterparty,
    onBehalfOf: null,
    kind: "CCPA_ADDENDUM",
    signedOn: "",
    effectiveFrom: "",
    expiresOn: "",
    evergreen: false,
    noticeDays: "",
    amends: [],
    supersedes: [],
    purposes: { stated: false, ids: [] },
    categories: { stated: false, ids: [] },
    affiliates: [],
    documents: [],
    progress: "IN_FORCE",
    owner: "",
    dueOn: "",
  };
}

export function valuesOf(contract: ContractFieldsFragment): ContractValues {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const partOf = (list: readonly { readonly id: string }[] | null): Part => ({
    stated: list !== null,
    ids: ids(list ?? []),
  });
  return {
    name: contract.name ?? "",
    counterparty: contract.counterparty.id,
    onBehalfOf: contract.onBehalfOf?.id ?? null,
    kind: contract.kind,
    signedOn: contract.signedOn ?? "",
    effectiveFrom: contract.effectiveFrom ?? "",
    expiresOn: contract.expiresOn ?? "",
    evergreen: contract.evergreen,
    noticeDays: contract.noticeDays === null ? "" : String(contract.noticeDays),
    amends: ids(contract.amends),
    supersedes: ids(contract.supersedes),
    purposes: partOf(contract.scope.purposes),
    categories: partOf(contract.scope.categories),
    affiliates: [...contract.affiliates],
    documents: [...contract.documents],
    progress: contract.progress,
    owner: contract.owner ?? "",
    dueOn: contract.dueOn ?? "",
  };
}

export function inputOfValues(values: ContractValues, id: string | null): ContractInput {
  const { name, counterparty, signedOn, effectiveFrom, expiresOn, noticeDays, purposes, categories, ...rest } = values;
  const or = (text: string) => (text.trim() === "" ? null : text.trim());
  const scoped = ({ stated, ids }: Part) => (stated ? ids : null);
  return {
    ...rest,
    id,
    name: or(name),
    counterparty: counterparty ?? "",
    signedOn: or(signedOn),
    effectiveFrom: or(effectiveFrom),
    expiresOn: or(expiresOn),
    owner: or(rest.owner),
    dueOn: or(rest.dueOn),
    noticeDays: noticeDays === "" ? null : Number(noticeDays),
    scope: { purposes: scoped(purposes), categories: scoped(categories) },
  };
}
