import type { Context } from "../context.js";
import { type Document, isDocumentId } from "../documents/document.js";
import { suggestionOf } from "../documents/documents.service.js";
import { shelfOf } from "../documents/shelf-of.service.js";
import { compareIds } from "../common/order.js";
import { seenVendor } from "../flows/seen-flows.js";
import { values } from "../model/table.js";
import { seenContract, type SeenContract, type WorldVendor } from "./seen-addenda.js";
import { vendorGuesses } from "./vendor-guess.js";

/** Those of a contract's documents that are kept here; the others are addresses elsewhere. */
export async function filesOf(context: Context, { documents }: SeenContract): Promise<readonly Document[]> {
  const records = await Promise.all(documents.filter(isDocumentId).map((id) => shelfOf(context).store.record(id)));
  return records.filter((record) => record !== null);
}

/** The contracts that a document is of, by id. */
export function contractsOf({ world }: Context, { id }: Document): readonly SeenContract[] {
  return [...values(world.map.contracts)]
    .filter(({ documents }) => documents.includes(id))
    .sort((a, b) => compareIds(a.id, b.id))
    .map((contract) => seenContract(world, contract.id));
}

/** Most vendors that one document is thought to be of. */
const GUESSES = 5;

export async function vendorsThatItMayBind(context: Context, document: Document): Promise<readonly WorldVendor[]> {
  const suggestion = await suggestionOf(context, document);
  const names = (suggestion?.parties ?? []).filter(({ side }) => side !== "business").map(({ name }) => name);
  return vendorGuesses(context.world.map, names)
    .slice(0, GUESSES)
    .map((id) => seenVendor(context.world, id));
}
