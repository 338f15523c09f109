import { invalid, notFound } from "../common/errors.js";
import { categoryById, type DataMap, partyById } from "../model/data-map.js";

/** Ids that one question may name. */
const NAMED_LIMIT = 1_000;

/** What a question names must be there: an id mistyped must not look like an empty answer. */
export function knownCategory(map: DataMap, given: string): string {
  const id = given.normalize("NFC");
  if (categoryById(map, id) === undefined) throw notFound("category", id);
  return id;
}

export function knownParty(map: DataMap, given: string): string {
  const id = given.normalize("NFC");
  if (partyById(map, id) === undefined) throw notFound("party", id);
  return id;
}

export function knownParties(
  map: DataMap,
  field: string,
  ids: readonly string[] | null | undefined,
): readonly string[] | null {
  return bounded(field, ids)?.map((id) => knownParty(map, id)) ?? null;
}

export function knownCategories(
  map: DataMap,
  field: string,
  ids: readonly string[] | null | undefined,
): readonly string[] | null {
  return bounded(field, ids)?.map((id) => knownCategory(map, id)) ?? null;
}

export function wholeNumber(
  field: string,
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  if (!Number.isInteger(value) || value < from || value > to)
    throw invalid(field, `${field} must be ${from} to ${to}.`);
  return value;
}

function bounded(field: string, ids: readonly string[] | null | undefined): readonly string[] | null {
  if (ids === null || ids === undefined) return null;
  if (ids.length > NAMED_LIMIT) throw invalid(field, `${field} may name at most ${NAMED_LIMIT} ids.`);
  return ids;
}
