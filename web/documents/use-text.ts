import type { ApolloClient } from "@apollo/client";
import { useMemo } from "react";
import { DocumentReadingDocument, type TextPartFragment } from "../generated/graphql.js";
import type { DocumentShown } from "./review-page.js";
import { useOnce } from "./use-once.js";

export type Segment = TextPartFragment["segments"][number];

/** Segments that come with the document itself: more than a window shows, little beside the whole. */
export const OPENING = 20;

interface Text {
  readonly segments: readonly Segment[];
  readonly error: unknown;
  readonly retry: () => void;
}

/** The text of a document: its beginning at once, and then all of it. */
export function useText({ id, text }: DocumentShown): Text {
  const opening = text?.segments ?? NONE;
  const isWhole = text === null || opening.length >= text.segmentCount;
  const { value: rest, error, retry } = useOnce(isWhole ? null : id, restOfText);
  const segments = useMemo(() => (rest === null ? opening : [...opening, ...rest]), [opening, rest]);
  return { segments, error, retry };
}

const NONE: readonly Segment[] = [];

function restOfText(client: ApolloClient, id: string): Promise<readonly Segment[]> {
  const segmentsFrom = async (from: number): Promise<readonly Segment[]> => {
    const asked = { query: DocumentReadingDocument, variables: { id, from }, fetchPolicy: "no-cache" as const };
    const text = (await client.query(asked)).data?.document.text;
    if (!text) throw new Error("The document has no text.");
    const next = from + text.segments.length;
    const isWhole = text.segments.length === 0 || next >= text.segmentCount;
    return isWhole ? text.segments : [...text.segments, ...(await segmentsFrom(next))];
  };
  return segmentsFrom(OPENING);
}
