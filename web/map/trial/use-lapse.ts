/** "What if this contract lapses?": the same contract with yesterday as its last day, tried and not saved. */
import { useApolloClient } from "@apollo/client/react";
import { useWords } from "../../apollo/about.js";
import { ContractToTryDocument, type ContractInput, type ContractToTryQuery } from "../../generated/graphql.js";
import { problemOf } from "../../ui/problem-of.js";
import { toast } from "../../ui/toast.js";
import { useTrial } from "./trial.js";

type Contract = Extract<NonNullable<ContractToTryQuery["node"]>, { counterparty: unknown }>;

export function useLapse(): (contractId: string) => void {
  const client = useApolloClient();
  const trial = useTrial();
  const { about } = useWords();
  return (id) => {
    if (!about) return;
    client
      .query({ query: ContractToTryDocument, variables: { id }, fetchPolicy: "network-only" })
      .then(({ data }) => {
        const contract = data?.node;
        if (!contract || !("counterparty" in contract)) return;
        const change = { contract: { ...inputOf(contract), expiresOn: dayBefore(about.today), evergreen: false } };
        trial.add([{ words: `${contract.title} lapses`, change }]);
      })
      .catch((error: unknown) => toast({ message: problemOf(error).message, tone: "problem" }));
  };
}

/** A record is replaced as a whole, so everything it holds goes along; findings stay when none are given. */
function inputOf(contract: Contract): ContractInput {
  const { id, name, kind, signedOn, effectiveFrom, noticeDays, documents, scope } = contract;
  const ids = (list: readonly { readonly id: string }[]) => list.map((item) => item.id);
  return {
    id,
    name,
    kind,
    signedOn,
    effectiveFrom,
    noticeDays,
    documents,
    counterparty: contract.counterparty.id,
    onBehalfOf: contract.onBehalfOf?.id ?? null,
    amends: ids(contract.amends),
    supersedes: ids(contract.supersedes),
    scope: {
      purposes: scope.purposes && ids(scope.purposes),
      categories: scope.categories && ids(scope.categories),
    },
  };
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
