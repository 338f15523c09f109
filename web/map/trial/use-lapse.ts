/** "What if this contract lapses?": tried and not saved. */
import { useApolloClient } from "@apollo/client/react";
import { useWords } from "../../apollo/about.js";
import { lapsed } from "../../contracts/contract-input.js";
import { ContractToTryDocument } from "../../generated/graphql.js";
import { problemOf } from "../../ui/problem-of.js";
import { toast } from "../../ui/toast.js";
import { useTrial } from "./trial.js";

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
        if (contract?.__typename !== "Contract") return;
        const change = { contract: lapsed(contract, about.today) };
        trial.add([{ words: `${contract.title} lapses`, change }]);
      })
      .catch((error: unknown) => toast({ message: problemOf(error).message, tone: "problem" }));
  };
}
