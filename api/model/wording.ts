/** A word of the product: how it is shown, what it means, where that comes from. */
export interface Wording {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  readonly citation: string | null;
}

/** The words for the values of one kind, in the order in which they are offered. */
export type Words<T extends string> = Readonly<
  Record<T, readonly [label: string, meaning: string, citation?: string | null]>
>;

export function wordings<T extends string>(words: Words<T>): readonly (Wording & { readonly id: T })[] {
  return (Object.keys(words) as T[]).map((id) => {
    const [label, meaning, citation = null] = words[id];
    return { id, label, meaning, citation };
  });
}
