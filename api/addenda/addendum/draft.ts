import type { Contract, ContractKind, ContractScope } from "../../model/contract.js";
import { NAME_LENGTH } from "../../model/shape/text.js";
import { get } from "../../model/table.js";
import type { World } from "../world.js";
import type { Addendum } from "./addendum.js";
import type { Making } from "./making.js";

/** The record of an addendum that is on its way: it covers what its annexes name, beside what its base names. */
export function draftOf(
  world: World,
  addendum: Addendum,
  { lacking }: Making,
): Omit<Contract, "id" | "progress" | "owner" | "dueOn"> {
  const scope = lacking.chain?.scope ?? NOTHING_STATED;
  return {
    name: bounded(`${addendum.title}: ${get(world.map.vendors, addendum.vendor)?.name ?? addendum.vendor}`),
    counterparty: addendum.vendor,
    onBehalfOf: null,
    kind: kindOf(addendum),
    signedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    evergreen: false,
    noticeDays: null,
    amends: addendum.amends === null ? [] : [addendum.amends],
    supersedes: [],
    scope: {
      purposes: named(scope.purposes, addendum.purposes),
      categories: named(scope.categories, addendum.categories),
    },
    affiliates: [],
    documents: [],
  };
}

export function kindOf({ form }: Pick<Addendum, "form">): ContractKind {
  return form === "third_party" ? "third_party_contract" : "ccpa_addendum";
}

function bounded(name: string): string {
  return Array.from(name).slice(0, NAME_LENGTH).join("").trim();
}

const NOTHING_STATED: ContractScope = { purposes: null, categories: null };

/** An empty list would cover nothing, where nobody has said yet what there is to cover. */
function named(already: readonly string[] | null, annex: readonly { readonly id: string }[]): readonly string[] | null {
  const all = new Set([...(already ?? []), ...annex.map(({ id }) => id)]);
  return all.size === 0 ? already : [...all];
}
