import type { ConsumerRequest } from "./request.js";

/** Whether what was asked still stands: it was neither denied nor taken back. */
export function stands({ state, optedInOn }: Pick<ConsumerRequest, "state" | "optedInOn">): boolean {
  return state !== "denied" && state !== "withdrawn" && optedInOn === undefined;
}
