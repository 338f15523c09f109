/**
 * A name inside a sentence of ours. Names come from people, and may be written from right to left: such a one is
 * isolated, so that it does not reorder what stands around it ("א → ב" would be read backwards). Marks that override
 * the direction of letters are left out there, for an unbalanced one would go on to the end of the sentence.
 */
export function isolated(name: string): string {
  const plain = name.replace(OVERRIDES, "");
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}

const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
