import { compareIds, sortIds } from "../common/order.js";
import type { MapRecord, RecordType } from "../model/change.js";
import { RECORD_TYPES } from "../model/change.js";
import { type DataMap, TABLES } from "../model/data-map.js";
import { entries, get, type Table } from "../model/table.js";

/** The company's whole map, or one type of it, in the one order: by type, then by id. Equal maps give equal bytes. */
export function* exportRecords(map: DataMap, types: readonly RecordType[] = RECORD_TYPES): Generator<MapRecord> {
  for (const type of types) yield* type === "finding" ? findings(map) : recordsOf(map, type);
}

function* recordsOf(map: DataMap, type: keyof typeof TABLES): Generator<MapRecord> {
  const table: Table<MapRecord["record"]> = map[TABLES[type]];
  for (const id of idsOf(table)) yield { type, record: get(table, id) } as MapRecord;
}

function* findings(map: DataMap): Generator<MapRecord> {
  for (const contract of idsOf(map.findings)) {
    const list = [...(get(map.findings, contract) ?? [])];
    list.sort((left, right) => compareIds(left.clause, right.clause));
    for (const record of list) yield { type: "finding", record };
  }
}

function idsOf(table: Table<unknown>): readonly string[] {
  return sortIds([...entries(table)].map(([id]) => id));
}
