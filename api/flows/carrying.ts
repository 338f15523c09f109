import { askedSet } from "./category-sets.js";
import type { FlowIndex } from "./flow-index.js";
import { num } from "./walk.js";

/** Whether a flow, by number, certainly or possibly carries a category or anything below it. */
export function mayCarry(index: FlowIndex, category: string): (flow: number) => boolean {
  const { sets, possible } = index;
  const asked = askedSet(sets, [category]);
  return (flow) => {
    for (let word = 0; word < sets.words; word++) {
      if ((num(possible, flow * sets.words + word) & num(asked, word)) !== 0) return true;
    }
    return false;
  };
}
