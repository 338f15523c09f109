import { quote } from "../../common/errors.js";
import type { Entry, MapRecord, RecordType } from "../../model/change.js";
import { whole } from "../../model/older.js";

/** Records are kept whole, as JSON. What is searched by (type, id, revision) has columns of its own. */
export interface RecordRow {
  readonly type: RecordType;
  readonly record: string;
  readonly after: string;
}

export interface EntryRow {
  readonly type: RecordType;
  readonly record: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function recordText(record: MapRecord["record"] | null): string | null {
  return record === null ? null : JSON.stringify(record);
}

export function recordOf({ type, record: id, after }: RecordRow): MapRecord {
  return { type, record: parsed({ type, id, text: after }) } as MapRecord;
}

export function entryOf({ type, record: id, before, after }: EntryRow): Entry {
  return {
    type,
    id,
    before: before === null ? null : parsed({ type, id, text: before }),
    after: after === null ? null : parsed({ type, id, text: after }),
  };
}

function parsed({ type, id, text }: { type: RecordType; id: string; text: string }): MapRecord["record"] {
  try {
    return whole(type, JSON.parse(text) as MapRecord["record"]);
  } catch (error) {
    throw new Error(`The record ${quote(id)} in the map's file is damaged. Put a backup in its place.`, {
      cause: error,
    });
  }
}
