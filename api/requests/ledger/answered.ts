import type { Right } from "../../model/flow.js";
import type { RequestState } from "./request.js";

/** A number of answers of one kind, and how many days each took: what the metrics of a year are counted from. */
export interface Answered {
  readonly right: Right;
  readonly state: RequestState;
  /** From receipt to answer; null while there is none. */
  readonly days: number | null;
  readonly count: number;
}
