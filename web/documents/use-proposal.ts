import type { ApolloClient } from "@apollo/client";
import { DocumentSuggestionDocument, type DocumentSuggestionQuery } from "../generated/graphql.js";
import { useOnce, type Once } from "./use-once.js";

export type Suggestion = NonNullable<DocumentSuggestionQuery["document"]["suggestion"]>;
export type SuggestedClause = Suggestion["clauses"][number];

/** What the text of a document proposes, and whose it may be. */
export interface Proposal {
  readonly suggestion: Suggestion;
  readonly vendors: DocumentSuggestionQuery["document"]["vendors"];
}

export function useProposal(id: string): Once<Proposal> {
  return useOnce(id, proposalOf);
}

async function proposalOf(client: ApolloClient, id: string): Promise<Proposal> {
  const query = DocumentSuggestionDocument;
  const { data } = await client.query({ query, variables: { id }, fetchPolicy: "no-cache" });
  const { suggestion, vendors = [] } = data?.document ?? {};
  if (!suggestion) throw new Error("The document was not read for clauses.");
  return { suggestion, vendors };
}
