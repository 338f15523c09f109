/** Who is asked about goes in the body of a question and stays nowhere: neither in the address nor in the cache. */
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { MayDiscloseDocument, type MayDiscloseQuery, type MayDiscloseQueryVariables } from "../generated/graphql.js";
import { problemOf, type ProblemParts } from "../ui/problem-of.js";

export type GateAnswer = MayDiscloseQuery["mayDisclose"];

interface Asking {
  readonly asking: boolean;
  readonly answer: GateAnswer | null;
  readonly problem: ProblemParts | null;
}

const NOTHING: Asking = { asking: false, answer: null, problem: null };

export function useMayDisclose(): Asking & {
  readonly ask: (variables: MayDiscloseQueryVariables) => Promise<void>;
  /** An answer must not stand beside another question. */
  readonly forget: () => void;
} {
  const client = useApolloClient();
  const [state, setState] = useState(NOTHING);
  const ask = async (variables: MayDiscloseQueryVariables) => {
    setState({ ...NOTHING, asking: true });
    try {
      const { data } = await client.query({ query: MayDiscloseDocument, variables, fetchPolicy: "no-cache" });
      setState({ ...NOTHING, answer: data?.mayDisclose ?? null });
    } catch (error) {
      setState({ ...NOTHING, problem: problemOf(error) });
    }
  };
  return { ...state, ask, forget: () => setState(NOTHING) };
}
