import { askedSet } from "./category-sets.js";
import type { FlowIndex } from "./flow-index.js";
import { num } from "./walk.js";

export type Certainty = "CERTAIN" | "POSSIBLE";

/** What each flow carries, `sets.words` words each: what it names, or all that this may stand for. */
export function carriedBy(index: FlowIndex, certainty: Certainty): Uint32Array {
  return certainty === "CERTAIN" ? index.certain : index.possible;
}

/** Whether a flow, by number, certainly or possibly carries a category or anything below it. */
export function mayCarry(index: FlowIndex, category: string): (flow: number) => boolean {
  return carriesAny(index, "POSSIBLE", askedSet(index.sets, [category]));
}

/** Whether a flow, by number, carries any of these categories. */
export function carriesAny(index: FlowIndex, certainty: Certainty, asked: Uint32Array): (flow: number) => boolean {
  const carries = carriedBy(index, certainty);
  const { words } = index.sets;
  return (flow) => {
    for (let word = 0; word < words; word++) {
      if ((num(carries, flow * words + word) & num(asked, word)) !== 0) return true;
    }
    return false;
  };
}
