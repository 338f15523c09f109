import type { Day } from "../../common/day.js";
import type { CategoriesAnswer } from "./categories-answer.js";

/** What `answer.json` holds: the answer to a request to know, for programs. */
export interface KnowAnswer {
  readonly request: string;
  readonly right: string;
  readonly receivedOn: Day;
  readonly madeOn: Day;
  readonly categories: CategoriesAnswer;
  /** Held, and never disclosed: said with particularity (11 CCR § 7024(d)). */
  readonly leftOut: readonly { readonly said: string; readonly citation: string }[];
  readonly gathered: readonly { readonly from: string; readonly file: string }[];
}
