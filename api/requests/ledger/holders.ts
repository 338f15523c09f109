import type { ConsumerRequest } from "./request.js";

/** The parties that said they hold, or held, something of this person: what an answer to the person is about. */
export function holdersOf({ marks }: Pick<ConsumerRequest, "marks">): ReadonlySet<string> {
  const held = Object.entries(marks).filter(([, { outcome }]) => outcome === "done" || outcome === "kept");
  return new Set(held.map(([party]) => party));
}
