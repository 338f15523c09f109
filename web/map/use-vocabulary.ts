import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { VocabularyDocument } from "../generated/graphql.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly group: string;
  readonly items: Choice[];
}

/** Categories and purposes as choices: the statute's first, the company's own after. */
export function useVocabulary(): {
  readonly categories: ChoiceGroup[];
  readonly purposes: ChoiceGroup[];
  readonly label: (id: string) => string;
} {
  const { data } = useQuery(VocabularyDocument);
  return useMemo(() => {
    const categories = data?.piCategories ?? [];
    const purposes = data?.purposes ?? [];
    const labels = new Map([...categories, ...purposes].map(({ id, label }) => [id, label]));
    return {
      categories: groups([
        ["Statutory", categories.filter(({ statutory, sensitive }) => statutory && !sensitive)],
        ["Sensitive", categories.filter(({ statutory, sensitive }) => statutory && sensitive)],
        ["Our own", categories.filter(({ statutory }) => !statutory)],
      ]),
      purposes: groups([
        ["Business purposes", purposes.filter(({ statutory, kind }) => statutory && kind === "BUSINESS")],
        ["Other", purposes.filter(({ statutory, kind }) => statutory && kind !== "BUSINESS")],
        ["Our own", purposes.filter(({ statutory }) => !statutory)],
      ]),
      label: (id) => labels.get(id) ?? id,
    };
  }, [data]);
}

function groups(
  parts: readonly (readonly [string, readonly { readonly id: string; readonly label: string }[]])[],
): ChoiceGroup[] {
  return parts
    .filter(([, items]) => items.length > 0)
    .map(([group, items]) => ({ group, items: items.map(({ id, label }) => ({ value: id, label })) }));
}
