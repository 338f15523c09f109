/**
 * Names inside words of ours. One that is written from right to left, or that overrides the direction of letters, must
 * not reorder what stands around it; where an element of its own can hold it, the class "name" does the same.
 */
export function isolated(name: string): string {
  const plain = name.replace(overrides, "");
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** The ends of a flow, in the direction of travel whatever scripts their names are in. */
export function wayOf({ from, to }: { readonly from: Named; readonly to: Named }): string {
  return `${isolated(from.name)} → ${isolated(to.name)}`;
}

interface Named {
  readonly name: string;
}

const overrides = /[\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
