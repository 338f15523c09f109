import { invalid, quote } from "../common/errors.js";
import { RECORD_TYPES, type RecordType } from "../model/change.js";
import { FIELDS } from "../model/shape/fields.js";

/** How the text of a cell stands for a value. */
export type CellKind = "text" | "list" | "flag" | "number" | "gates";

export interface Column {
  /** Field of the record, or the part of one: `scope.purposes`. */
  readonly field: string;
  readonly header: string;
  readonly kind: CellKind;
}

/** The columns of one type of record, in the order they are written. */
export function columnsOf(type: RecordType): readonly Column[] {
  return [TYPE, ...FIELDS[type].flatMap((field) => (field === "scope" ? SCOPE : [column(field)]))];
}

/**
 * The columns behind a header. People write "Declared role" or "declared_role" for declaredRole; nobody's column is
 * passed over, so one that is not known is an error.
 */
export function columnsIn(header: readonly string[]): readonly Column[] {
  const seen = new Set<string>();
  return header.map((title) => {
    const found = ALL.get(plain(title));
    if (found === undefined) throw invalid(title.slice(0, 80), `There is no column ${quote(title)}.`);
    if (seen.has(found.field)) throw invalid(found.header, `The column ${found.header} is there twice.`);
    seen.add(found.field);
    return found;
  });
}

const LISTS = [
  "parents",
  "collects",
  "tags",
  "domains",
  "carries",
  "purposes",
  "amends",
  "supersedes",
  "affiliates",
  "documents",
];
const FLAGS = ["registeredBroker", "consumerDirected", "deidentified", "evergreen", "removeFlows"];

const TYPE = column("type");
const SCOPE: readonly Column[] = [
  { field: "scope.purposes", header: "scopePurposes", kind: "list" },
  { field: "scope.categories", header: "scopeCategories", kind: "list" },
];
const ALL: ReadonlyMap<string, Column> = new Map(
  [...RECORD_TYPES.flatMap(columnsOf), column("removeFlows")].map((one) => [plain(one.header), one]),
);

function column(field: string): Column {
  return { field, header: field, kind: kindOf(field) };
}

function kindOf(field: string): CellKind {
  if (LISTS.includes(field)) return "list";
  if (FLAGS.includes(field)) return "flag";
  if (field === "noticeDays") return "number";
  return field === "gates" ? "gates" : "text";
}

function plain(title: string): string {
  return title.toLowerCase().replace(/[\s._-]/g, "");
}
