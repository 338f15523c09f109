/** Why something is so: a sentence, where it comes from, and the clause, flow or contract it speaks of. */
export interface Reason {
  readonly text: string;
  readonly citation: string | null;
  /** Ids. */
  readonly clause: string | null;
  readonly flow: string | null;
  readonly contract: string | null;
}

export function reason(
  text: string,
  citation: string | null,
  about: Partial<Pick<Reason, "clause" | "flow" | "contract">> = {},
): Reason {
  return { text, citation, clause: null, flow: null, contract: null, ...about };
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
