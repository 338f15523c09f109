import type { PiCategory } from "./category.js";
import type { MapRecord, RecordType } from "./change.js";
import type { Contract, Finding } from "./contract.js";
import type { Flow } from "./flow.js";
import type { System, Vendor } from "./party.js";
import type { Purpose } from "./purpose.js";
import { emptyTable, get, type Table, values } from "./table.js";

/** The rows of the statute that records refer to. `law/book.ts` fills it; the model only looks things up in it. */
export interface LawBook {
  readonly categories: ReadonlyMap<string, PiCategory>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly clauses: ReadonlySet<string>;
}

/**
 * One immutable snapshot of the whole map at a revision. Its tables hold the company's own records; the statute's
 * categories, purposes and clauses stand beside them in `law`, the same for every map.
 */
export interface DataMap {
  readonly law: LawBook;
  readonly revision: number;
  readonly categories: Table<PiCategory>;
  readonly purposes: Table<Purpose>;
  readonly systems: Table<System>;
  readonly vendors: Table<Vendor>;
  readonly flows: Table<Flow>;
  readonly contracts: Table<Contract>;
  /** By contract id, each list in order of clause. */
  readonly findings: Table<readonly Finding[]>;
  /** Ids of the flows into and out of a party, and of the contracts that bind a vendor. */
  readonly inbound: Table<readonly string[]>;
  readonly outbound: Table<readonly string[]>;
  readonly bound: Table<readonly string[]>;
}

export function emptyMap(law: LawBook): DataMap {
  return {
    law,
    revision: 0,
    categories: emptyTable(),
    purposes: emptyTable(),
    systems: emptyTable(),
    vendors: emptyTable(),
    flows: emptyTable(),
    contracts: emptyTable(),
    findings: emptyTable(),
    inbound: emptyTable(),
    outbound: emptyTable(),
    bound: emptyTable(),
  };
}

/** The record with this id, whatever its type: one namespace for all. A finding's id is `contract/clause`. */
export function recordById(map: DataMap, id: string): MapRecord | undefined {
  for (const type of ["system", "vendor", "flow", "contract", "category", "purpose"] as const) {
    const record = get<MapRecord["record"]>(map[TABLES[type]], id);
    if (record !== undefined) return { type, record } as MapRecord;
  }
  const finding = findingById(map, id);
  return finding === undefined ? undefined : { type: "finding", record: finding };
}

export const TABLES = {
  category: "categories",
  purpose: "purposes",
  system: "systems",
  vendor: "vendors",
  flow: "flows",
  contract: "contracts",
} as const satisfies Partial<Record<RecordType, keyof DataMap>>;

export function categoryById(map: DataMap, id: string): PiCategory | undefined {
  return map.law.categories.get(id) ?? get(map.categories, id);
}

export function purposeById(map: DataMap, id: string): Purpose | undefined {
  return map.law.purposes.get(id) ?? get(map.purposes, id);
}

export function partyById(map: DataMap, id: string): System | Vendor | undefined {
  return get(map.systems, id) ?? get(map.vendors, id);
}

export function findingById(map: DataMap, id: string): Finding | undefined {
  const slash = id.lastIndexOf("/");
  if (slash < 0) return undefined;
  const clause = id.slice(slash + 1);
  return get(map.findings, id.slice(0, slash))?.find((finding) => finding.clause === clause);
}

/** Every record, references pointing backwards: what an export writes and a store loads. */
export function* allRecords(map: DataMap): Generator<MapRecord> {
  for (const record of values(map.categories)) yield { type: "category", record };
  for (const record of values(map.purposes)) yield { type: "purpose", record };
  for (const record of values(map.systems)) yield { type: "system", record };
  for (const record of values(map.vendors)) yield { type: "vendor", record };
  for (const record of values(map.flows)) yield { type: "flow", record };
  for (const record of values(map.contracts)) yield { type: "contract", record };
  for (const list of values(map.findings)) for (const record of list) yield { type: "finding", record };
}
