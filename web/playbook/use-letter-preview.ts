/** A letter as the server fills it with what somebody has typed so far. */
import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { LetterPreviewDocument, type LetterPreviewQuery } from "../generated/graphql.js";

export type Preview = LetterPreviewQuery["request"]["letterPreview"];
export type Typed = Readonly<Record<string, string>>;

interface Asked {
  readonly id: string;
  readonly template: string;
  readonly party: string | null;
}

export interface LetterPreview {
  readonly preview: Preview | undefined;
  readonly typed: Typed;
  readonly type: (name: string, value: string) => void;
  /** What was missing before anybody typed: it stays where it is asked for. */
  readonly asked: readonly string[];
  /** False while the letter shown is not yet the one that was typed. */
  readonly isCurrent: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

export function factsOf(typed: Typed): { name: string; value: string }[] {
  return Object.entries(typed).map(([name, value]) => ({ name, value }));
}

export function useLetterPreview({ id, template, party }: Asked): LetterPreview {
  const [typed, setTyped] = useState<Typed>({});
  const [late] = useDebouncedValue(typed, 250);
  const { data, previousData, loading, error, refetch } = useQuery(LetterPreviewDocument, {
    variables: { id, template, party, facts: factsOf(late) },
    fetchPolicy: "no-cache",
  });
  const preview = (data ?? previousData)?.request.letterPreview;
  const [asked, setAsked] = useState<readonly string[]>([]);
  const fresh = (preview?.missing ?? []).filter((name) => !asked.includes(name));
  if (fresh.length > 0) setAsked([...asked, ...fresh]);
  return {
    preview,
    typed,
    type: (name, value) => setTyped({ ...typed, [name]: value }),
    asked,
    isCurrent: late === typed && !loading,
    error,
    retry: () => void refetch(),
  };
}
