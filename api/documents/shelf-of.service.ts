import { unavailable } from "../common/errors.js";
import type { Context } from "../context.js";
import type { Shelf } from "./shelf.service.js";

/** The documents, where the program was started with any. */
export function shelfOf({ live }: Pick<Context, "live">): Shelf {
  if (live.documents === null) throw unavailable("This program was started without documents.");
  return live.documents;
}
