/** The text and the suggestion of a document: they never change, so they are asked for once and never again. */
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useState } from "react";
import {
  DocumentReadingDocument,
  DocumentSuggestionDocument,
  type DocumentReadingQuery,
  type DocumentSuggestionQuery,
} from "../generated/graphql.js";

export type Segment = NonNullable<DocumentReadingQuery["document"]["text"]>["segments"][number];
export type Suggestion = NonNullable<DocumentSuggestionQuery["document"]["suggestion"]>;
export type SuggestedClause = Suggestion["clauses"][number];

export interface Reading {
  readonly segments: readonly Segment[];
  readonly suggestion: Suggestion;
  readonly vendors: DocumentSuggestionQuery["document"]["vendors"];
}

export interface ReadingAnswer {
  readonly reading: Reading | null;
  readonly error: unknown;
  readonly retry: () => void;
}

export function useReading(id: string): ReadingAnswer {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ id: string; reading: Reading | null; error: unknown }>();
  useEffect(() => {
    let current = true;
    const segmentsFrom = async (from: number): Promise<readonly Segment[]> => {
      const { data } = await client.query({ query: DocumentReadingDocument, variables: { id, from } });
      const text = data?.document.text;
      if (!text) throw new Error("The document has no text.");
      const next = from + text.segments.length;
      const isWhole = text.segments.length === 0 || next >= text.segmentCount;
      return isWhole ? text.segments : [...text.segments, ...(await segmentsFrom(next))];
    };
    const suggested = client.query({ query: DocumentSuggestionDocument, variables: { id }, fetchPolicy: "no-cache" });
    Promise.all([segmentsFrom(0), suggested])
      .then(([segments, { data }]) => {
        const { suggestion, vendors = [] } = data?.document ?? {};
        if (!suggestion) throw new Error("The document was not read for clauses.");
        if (current) setAnswer({ id, reading: { segments, suggestion, vendors }, error: undefined });
      })
      .catch((error: unknown) => {
        if (current) setAnswer({ id, reading: null, error });
      });
    return () => {
      current = false;
    };
  }, [client, id, attempt]);
  const fresh = answer?.id === id;
  const retry = useCallback(() => {
    setAnswer(undefined);
    setAttempt((count) => count + 1);
  }, []);
  return { reading: fresh ? answer.reading : null, error: fresh ? answer.error : undefined, retry };
}
