import { type DataMap, emptyMap, type LawBook } from "../model/data-map.js";
import { STATUTORY_CATEGORIES } from "./categories.js";
import { CLAUSES } from "./clauses.js";
import { STATUTORY_PURPOSES } from "./purposes.js";

/** The rows of the statute that records may refer to. */
export const LAW: LawBook = {
  categories: new Map(STATUTORY_CATEGORIES.map((row) => [row.id, row])),
  purposes: new Map(STATUTORY_PURPOSES.map((row) => [row.id, row])),
  clauses: new Set(CLAUSES.map((row) => row.id)),
};

/** The map before anything was drawn: revision 0. */
export const EMPTY_MAP: DataMap = emptyMap(LAW);
